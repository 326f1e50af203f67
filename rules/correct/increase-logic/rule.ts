import { defineRule } from 'doclint/rule'

const number = String.raw`\d+(?:\.\d+)?`
/** What shrinks cannot shrink by more than the whole of it. */
const shrunkByTimes = new RegExp(
  String.raw`(?:减少|降低|下降|缩短|压缩|压减|节约|节省|萎缩|减轻)了?(?:约|近|超过?|至少|将近)?(?:${number}|[一二两三四五六七八九十百几数]+)(?:多|余)?倍`,
  'g',
)
const change = '提高|上升|增加|增长|下降|降低|减少'
/** From one percentage to another: the difference is counted in points, not in per cent. */
const pointsAsPercent = new RegExp(
  String.raw`[从由](${number})[%％](?:${change}|升|降|增|减)(?:到|至)(${number})[%％]，?(?:${change}|升|降)了?(?<at>(${number})[%％])`,
  'dg',
)

export default defineRule({
  meta: {
    id: 'correct/increase-logic',
    category: 'grammar',
    title: { zh: '增减说法不合逻辑', en: 'Impossible increase or decrease' },
    why: {
      zh: '减少最多减到零，说不出“几倍”；两个百分比之差是百分点，不是百分之几。',
      en: 'Nothing can fall by more than all of it; the difference of two percentages is counted in points.',
    },
    messages: {
      times: {
        zh: '“{found}”不合逻辑，减少不能用倍数。请改为减少百分之几，或降到原来的几分之几。',
        en: '“{found}” is impossible: a decrease takes no multiple. Give the percentage or the fraction that is left.',
      },
      points: {
        zh: '{from}%与{to}%相差{found}，单位是百分点。请改为“{right}个百分点”。',
        en: '{from}% and {to}% differ by percentage points, not by {found}. Write {right} points.',
      },
    },
    severity: 'error',
    roles: ['title', 'heading', 'body', 'cell'],
    since: '0.1.0',
    sources: ['SZ11', 'BJ'],
    catalogue: [113],
  },
  create({ report }) {
    return {
      sentence(sentence) {
        const { prose } = sentence
        if (!/[倍%％]/.test(prose)) return
        for (const { 0: found, index } of prose.matchAll(shrunkByTimes)) {
          if (sentence.isProtected(index, index + found.length, ['quotation', 'code'])) continue
          report({ at: sentence.part(index, index + found.length), messageId: 'times', data: { found } })
        }
        for (const match of prose.matchAll(pointsAsPercent)) {
          const [, from = '', to = ''] = match
          const right = match[4] ?? ''
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          if (Math.abs(Math.abs(Number(to) - Number(from)) - Number(right)) > 0.005) continue
          report({ at: sentence.part(start, end), messageId: 'points', data: { from, to, right, found: `${right}%` } })
        }
      },
    }
  },
})
