import { allMatches, defineRule, type Sentence } from 'doclint/rule'

/** Four digits and more, and what they count: in shorter figures the same digits meet by chance. */
const figure = /(?<![\d.,])(?<digits>\d{4,7})(?<unit>人次|人|名|户|万元|元|亩|件|个|吨|株|份)/g
/** Figures of one unit and the same digits that are remembered; a table of thousands is not held against itself. */
const mostAlike = 8

interface Figure {
  readonly digits: string
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

/** 转移群众1268人 here and 1286人 there: two neighbouring digits that changed places. */
export default defineRule({
  meta: {
    id: 'correct/digits-swapped',
    category: 'number',
    title: { zh: '数字疑似颠倒', en: 'Digits that changed places' },
    why: {
      zh: '抄数字最常见的错，是相邻两位颠倒。前面1268人，后面1286人，多半是同一个数。',
      en: 'The commonest slip in copying a figure is to turn two digits round: 1268 here and 1286 there are mostly one number.',
    },
    messages: {
      swapped: {
        zh: '“{found}”与第{line}行的“{other}”只是两位数字颠倒。请核对是不是同一个数。',
        en: '“{found}” is “{other}” on line {line} with two digits turned round. Check whether it is the same number.',
      },
      other: { zh: '前面的数', en: 'The earlier figure' },
    },
    severity: 'warning',
    roles: ['body', 'cell'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [144],
  },
  create({ report }) {
    const seen = new Map<string, Figure[]>()
    return {
      sentence(sentence) {
        if (!sentence.facts.some(({ kind }) => kind === 'quantity')) return
        for (const { 0: found, index, groups } of allMatches(figure, sentence.prose)) {
          const { digits = '', unit = '' } = groups ?? {}
          const end = index + found.length
          if (sentence.isProtected(index, end, ['quotation', 'code', 'url'])) continue
          const key = unit + [...digits].toSorted().join('')
          const alike = seen.get(key) ?? []
          seen.set(key, alike)
          const other = alike.find((earlier) => isSwapped(earlier.digits, digits))
          if (other) {
            report({
              at: sentence.part(index, end),
              messageId: 'swapped',
              data: { found, other: other.digits + unit, line: other.sentence.block.line },
              related: [{ at: other.sentence.part(other.start, other.end), messageId: 'other' }],
            })
          }
          if (alike.length < mostAlike) alike.push({ digits, sentence, start: index, end })
        }
      },
    }
  },
})

/** Whether two neighbouring digits changed places, and nothing else. */
function isSwapped(a: string, b: string): boolean {
  const differ = [...a].flatMap((digit, place) => (digit === b.charAt(place) ? [] : [place]))
  const [first, second] = differ
  return differ.length === 2 && first !== undefined && second === first + 1
}
