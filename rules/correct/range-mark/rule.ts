import { defineRule, near, replacement, reportSlips, type Sentence, type Slip } from 'doclint/rule'

const date = String.raw`(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|(?:\d{4}年)?\d{1,2}月|\d{4}年`
const unit =
  'kHz|MHz|GHz|Hz|兆赫|千赫|℃|千瓦|千伏|天|日|个|名|人|户|家|件|次|倍|万|亿|元|米|公里|千米|吨|公斤|亩|分钟|小时|年级|岁|厘米|毫米|层'
/** Spans of time, and figures that share a unit. Codes, telephones and numbers of standards hold none of these. */
const time = new RegExp(String.raw`(?<![\d\-—.])(?:${date}|\d{4}|\d{1,2})\s?(?<mark>[-~])\s?(?:${date})`, 'g')
const figures = new RegExp(
  String.raw`(?<![\w\-—./])\d+(?:\.\d+)?(?:%|万|亿)?\s?(?<mark>[-~])\s?\d+(?:\.\d+)?(?:[%％]|个百分点|(?:${unit})(?![号楼栋]))`,
  'g',
)
/** So many and more are the draft's habit. */
const habit = 4

export default defineRule({
  meta: {
    id: 'correct/range-mark',
    category: 'punct',
    title: { zh: '起止号用成连字符', en: 'Hyphen in a range' },
    why: {
      zh: '时间起止用一字线（2021—2025年），数值范围用浪纹线（5～10天），短横线只连编号（GB/T 15834—2011，4.13）。',
      en: 'Spans of time take — and ranges of figures ～; the hyphen joins codes (GB/T 15834—2011, 4.13).',
    },
    messages: {
      time: {
        zh: '“{found}”是起止时间，不用“{mark}”。请改为“{to}”，或者写“至”。',
        en: '“{found}” is a span of time. Use “{to}” instead of “{mark}”.',
      },
      figures: {
        zh: '“{found}”是数值范围，不用“{mark}”。请改为“{to}”。',
        en: '“{found}” is a range of figures. Use “{to}” instead of “{mark}”.',
      },
      habit: {
        zh: '全文有 {count} 处起止或范围用了“{mark}”，第一处是“{found}”。时间请用“—”，数值请用“～”。',
        en: '{count} ranges have “{mark}”, the first is “{found}”. Use — for time and ～ for figures.',
      },
      fix: { zh: '改为“{to}”', en: 'Use {to}' },
    },
    severity: 'warning',
    roles: ['title', 'heading', 'body'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11 4.13.3'],
    catalogue: [125],
  },
  create(context) {
    const slips: Slip[] = []
    return {
      phrases: near(['-', '~'], (sentence) => {
        const spans = slipsOf(sentence, time, 'time', '—')
        slips.push(
          ...spans,
          ...slipsOf(sentence, figures, 'figures', '～').filter(
            ({ at }) => !spans.some((span) => span.at.end > at.start && at.end > span.at.start),
          ),
        )
      }),
      document() {
        const isHabit = slips.length >= habit
        reportSlips(context, isHabit ? slips.map(withBothMarks) : slips, {
          habit: isHabit,
          habitMessageId: 'habit',
          fix: 'safe',
        })
      },
    }
  },
})

function slipsOf(sentence: Sentence, pattern: RegExp, messageId: 'time' | 'figures', to: string): Slip[] {
  return [...sentence.text.matchAll(pattern)].flatMap(({ 0: found, index, groups }): Slip[] => {
    const mark = groups?.['mark'] ?? ''
    const at = index + found.indexOf(mark, 1)
    if (sentence.isProtected(at, at + 1, ['code', 'url', 'quotation'])) return []
    const edits = [replacement(sentence.part(at, at + 1), to)]
    return [{ at: sentence.part(index, index + found.length), messageId, data: { found, mark, to }, edits }]
  })
}

/** One fix for the whole draft may write either mark, each where it belongs. */
function withBothMarks(slip: Slip, _: number, slips: readonly Slip[]): Slip {
  const marks = [...new Set(slips.map(({ data }) => String(data?.['to'])))].sort()
  return { ...slip, data: { ...slip.data, to: marks.join('”“') } }
}
