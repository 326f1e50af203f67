import { defineRule, near, type Sentence } from 'doclint/rule'
import { staffing } from './staffing.ts'

const counter = '所|台|套|辆|个|户|亩|件|座|公里|村|支|部|间|处|趟|班'
const shared = '台套辆所个户亩件座村支部间处趟班'
/** 一学期按100天计算: each of them again. */
const days = /(?<![\d.])(\d+)(?:天|个月|周)/g
/** The beginnings of a price. */
const signs = ['单价', ...[...shared].map((unit) => `${unit}均`), ...counter.split('|').map((unit) => `每${unit}`)]
const price = new RegExp(
  String.raw`(?:单价|[${shared}]均|每(?:${counter})[\u4e00-\u9fa5]{0,4})(?:约|为|按)?(\d+(?:\.\d+)?)(万元|元)`,
  'g',
)
const total = /(?:共需|需|共计|合计|总计|共)(?:[\u4e00-\u9fa5]{0,4}?)(?<at>(\d+(?:\.\d+)?)(万元|元))/dg
const count = new RegExp(String.raw`(?<![\d.])(\d+)(?:${counter})`, 'g')
const worth: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000 }

export default defineRule({
  meta: {
    id: 'correct/product-mismatch',
    category: 'number',
    title: { zh: '单价乘数量与总价不符', en: 'Price times number is not the total' },
    why: {
      zh: '请示里的钱要算得拢。单价乘数量与总额对不上，财政部门会退回来重报。',
      en: 'The money in a request must add up, or the finance office sends it back.',
    },
    messages: {
      product: {
        zh: '单价 {price} 与数量相乘得不出“{found}”（数量为 {counts}，应为 {expected}）。请核对单价、数量和总额。',
        en: 'The price of {price} times the number does not make “{found}” (the number is {counts}, which makes {expected}). Check all three.',
      },
      each: {
        zh: '{places}，每处 {each}{unit}，应为 {expected}{unit}，不是“{found}”。请核对。',
        en: '{places}, {each}{unit} each, make {expected}{unit} and not “{found}”. Please check.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: { except: ['law', 'guide'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [145],
  },
  create({ report }) {
    return {
      phrases: near(signs, (sentence) => {
        reportStaffing(sentence)
        const prices = [...sentence.prose.matchAll(price)]
        const [one] = prices
        if (prices.length !== 1 || !one) return
        const sums = [...sentence.prose.slice(one.index + one[0].length).matchAll(total)]
        const [sum] = sums
        const between = sentence.prose.slice(one.index + one[0].length, one.index + one[0].length + (sum?.index ?? 0))
        if (sums.length !== 1 || !sum || /另|其他|其余|含|加上|税|运|安装/.test(between)) return
        const counts = [...sentence.prose.slice(0, one.index).matchAll(count)].map((match) => Number(match[1]))
        if (counts.length === 0 || counts.length > 2) return
        const spans = [...sentence.prose.slice(0, one.index + one[0].length + sum.index).matchAll(days)].map((match) =>
          Number(match[1]),
        )
        if (spans.length > 1) return
        const [span = 1] = spans
        const each = Number(one[1]) * (worth[one[2] ?? ''] ?? 1)
        const stated = Number(sum[2]) * (worth[sum[3] ?? ''] ?? 1)
        const numbers = new Set([
          ...counts,
          counts.reduce((product, value) => product * value, 1),
          counts.reduce((all, value) => all + value, 0),
        ])
        if (
          [...numbers].some((number) =>
            [1, span].some((times) => Math.abs(number * times * each - stated) <= 0.005 * stated),
          )
        )
          return
        const [start = 0, end = 0] = sum.indices?.groups?.['at'] ?? []
        const from = one.index + one[0].length
        const expected = (Math.max(...counts) * span * each) / (worth[sum[3] ?? ''] ?? 1)
        report({
          at: sentence.part(from + start, from + end),
          messageId: 'product',
          data: {
            price: `${one[1]}${one[2]}`,
            found: `${sum[2]}${sum[3]}`,
            counts: span === 1 ? Math.max(...counts) : `${Math.max(...counts)}×${span}`,
            expected: `${expected}${sum[3]}`,
          },
        })
      }),
    }
    function reportStaffing(sentence: Sentence): void {
      for (const { start, end, ...data } of staffing(sentence.prose))
        report({ at: sentence.part(start, end), messageId: 'each', data })
    }
  },
})
