import { defineRule, near } from 'doclint/rule'
import { isWhole, partsOf } from './parts.ts'

const unit = '所|座|处|件|项|个|家|条|台|套|辆|公里|万元|亿元|亩|万亩|吨|起|份|卷|例|间|栋|宗'
const total = new RegExp(
  String.raw`(?<![\d.])(\d+(?:\.\d+)?)(${unit})(?:[\u4e00-\u9fa5]{0,10})?(?<open>[，、]?其中|（其中)[：，]?`,
  'g',
)
export default defineRule({
  meta: {
    id: 'correct/sum-mismatch',
    category: 'number',
    title: { zh: '分项与总数不符', en: 'Parts that do not make the whole' },
    why: {
      zh: '“其中”后面的分项加起来不能超过总数。数字对不上，读的人就不信后面的数。',
      en: 'The parts after 其中 cannot exceed the whole. Where figures disagree, no other figure is believed.',
    },
    messages: {
      more: {
        zh: '总数是 {total}{unit}，“其中”各项加起来是 {sum}{unit}，多出 {difference}{unit}。请核对总数和分项。',
        en: 'The whole is {total}{unit}, its parts make {sum}{unit}, {difference} too many. Check both.',
      },
      less: {
        zh: '总数是 {total}{unit}，“其中”各项加起来只有 {sum}{unit}，少了 {difference}{unit}。请核对总数和分项。',
        en: 'The whole is {total}{unit}, its parts make only {sum}{unit}, {difference} too few. Check both.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [145],
  },
  create({ report }) {
    return {
      phrases: near(['其中'], (sentence) => {
        for (const match of sentence.prose.matchAll(total)) {
          const [whole = '', figure = '', unit = ''] = match
          const parts = partsOf(sentence, match.index, whole.length, unit).filter(({ value }) => value < Number(figure))
          const last = parts.at(-1)
          if (!last || parts.length < 2 || sentence.isProtected(match.index, last.end, ['quotation'])) continue
          const sum = rounded(parts.reduce((all, { value }) => all + value, 0))
          const difference = rounded(sum - Number(figure))
          if (difference === 0 || (difference < 0 && !isWhole(parts))) continue
          report({
            at: sentence.part(match.index, last.end),
            messageId: difference > 0 ? 'more' : 'less',
            data: { total: figure, unit, sum, difference: Math.abs(difference) },
          })
        }
      }),
    }
  },
})

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
