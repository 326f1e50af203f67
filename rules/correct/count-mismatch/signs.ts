import { parseNumeral } from 'doclint/rule'

const numerals = '一两二三四五六七八九'
const signs = '高低升降增减多少快慢难强弱'
const numeral = `[${numerals}]`
const sign = `[${signs}]`
/** The beginnings of what the expression finds. */
export const signTerms = [...numerals].flatMap((count) => [...signs].map((one) => count + one))
/** “三低三高”现象，即社会地位低、收入待遇低、学历水平低，流动性高、劳动强度高。 */
const pattern = new RegExp(
  `(?<at>(?<first>${numeral})(?<one>${sign})(?<second>${numeral})(?<other>${sign}))”?[\\u4e00-\\u9fa5]{0,8}(?:，?(?:即|就是|也就是|一是)|[：（])(?:指|“)?(?<list>[^。；：）]{6,80})`,
  'd',
)

export interface Signs {
  readonly start: number
  readonly end: number
  readonly sign: string
  readonly actual: number
}

/** The sign of which more or fewer are told than were announced. */
export function unevenSigns(prose: string): Signs | undefined {
  const match = pattern.exec(prose)
  if (!match?.groups) return undefined
  const { first = '', one = '', second = '', other = '', list = '' } = match.groups
  const items = list.split(/[、，和及]/).map((item) => item.replace(/[”等]+$/, ''))
  const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
  const tallies = [
    { sign: one, announced: parseNumeral(first) },
    { sign: other, announced: parseNumeral(second) },
  ].map((tally) => ({ ...tally, actual: items.filter((item) => item.endsWith(tally.sign)).length }))
  // A list that tells the signs in other words, or one for several things, cannot be counted.
  if (one === other || tallies.some(({ actual }) => actual === 0)) return undefined
  if (!items.every((item) => item.endsWith(one) || item.endsWith(other))) return undefined
  const wrong = tallies.find(({ announced, actual }) => announced !== actual)
  return wrong && { start, end, sign: wrong.sign, actual: wrong.actual }
}
