import { allMatches, defineRule, near } from 'doclint/rule'

const rising = '增加,增长,上升,提高,提升,扩大,攀升,上调,上涨,增'.split(',')
const falling = '减少,下降,降低,下滑,缩短,缩减,压缩,压减,精简,下调,回落,降,减'.split(',')
const verbs = [...rising, ...falling]
const figure = (name: string): string => String.raw`(?<${name}>\d[\d,]*(?:\.\d+)?)`
/** Without 位, 名, 级 and 类: the first place is the highest. */
const unit =
  '(?<unit>个百分点|%|％|‰|亿元|万元|元|万人|亿人|人次|人|万户|户|万亩|亩|公顷|万吨|吨|公斤|公里|平方米|千瓦时|件|宗|起|例|份|项|条|家|所|座|台|辆|套|个工作日|个月|个|天|日|小时|分钟|次|倍)'
/** 由8个市扩大到3个省 counts two things, so the figures stand with nothing but their unit. */
const pattern = new RegExp(
  `(?:由|从)[^。；，\\d负-]{0,14}${figure('before')}${unit}(?:大幅|逐步|逐年|进一步|直接|又|再)?(?<verb>${verbs.join('|')})(?:到了?|至|为)(?:约|近)?${figure('after')}\\k<unit>(?![\\u4e00-\\u9fa5])`,
  'dg',
)

export default defineRule({
  meta: {
    id: 'correct/direction-mismatch',
    category: 'number',
    title: { zh: '升降方向相反', en: 'Change in the wrong direction' },
    why: {
      zh: '前数、后数和“上升”“下降”写在一句里，三者要对得上。对不上，必有一处写错。',
      en: 'Where a sentence gives both figures and says which way they went, the three must agree.',
    },
    messages: {
      rose: {
        zh: '从{before}到{after}是升，不是“{verb}”。请核对两个数，或者改“{verb}”。',
        en: '{before} to {after} is a rise, not “{verb}”. Check both figures, or change the verb.',
      },
      fell: {
        zh: '从{before}到{after}是降，不是“{verb}”。请核对两个数，或者改“{verb}”。',
        en: '{before} to {after} is a fall, not “{verb}”. Check both figures, or change the verb.',
      },
    },
    severity: 'warning',
    roles: ['body', 'cell', 'heading'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [144],
  },
  create({ report }) {
    return {
      phrases: near(
        verbs.flatMap((verb) => [`${verb}到`, `${verb}至`, `${verb}为`]),
        (sentence) => {
          for (const match of allMatches(pattern, sentence.prose)) {
            const { before = '', after = '', unit: of = '', verb = '' } = match.groups ?? {}
            const change = valueOf(after) - valueOf(before)
            if (change === 0 || change > 0 === rising.includes(verb)) continue
            const end = match.index + match[0].length
            if (sentence.isProtected(match.index, end, ['quotation', 'code'])) continue
            const [start] = match.indices?.groups?.['before'] ?? [match.index]
            report({
              at: sentence.part(start, end),
              messageId: change > 0 ? 'rose' : 'fell',
              data: { before: before + of, after: after + of, verb },
            })
          }
        },
      ),
    }
  },
})

function valueOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}
