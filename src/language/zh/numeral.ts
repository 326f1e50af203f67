const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, '○': 0,
}
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The characters a Chinese numeral is written with, for use inside a character class. */
export const numeralCharacters = '〇零一二两三四五六七八九十百千'

/**
 * The value of a Chinese numeral (二百三十, 十二, 二〇二六) or of ASCII digits; `undefined` where it is neither.
 * 万 and 亿 multiply what stands before them.
 */
export function parseNumeral(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (text === '') return undefined
  if (/^[〇零○一二三四五六七八九]{2,}$/.test(text)) {
    return Number([...text].map((digit) => digits[digit] ?? 0).join(''))
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const character of text) {
    const value = digits[character]
    const unit = units[character]
    if (value !== undefined) digit = value
    else if (unit !== undefined) {
      section += (digit ?? 1) * unit
      digit = undefined
    } else if (character === '万' || character === '亿') {
      total = (total + section + (digit ?? 0)) * (character === '万' ? 10_000 : 100_000_000)
      section = 0
      digit = undefined
    } else return undefined
  }
  return total + section + (digit ?? 0)
}
