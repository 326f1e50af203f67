const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  '○': 0,
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
  for (const [mark, factor] of scales) {
    const at = text.lastIndexOf(mark)
    if (at < 0) continue
    const before = at === 0 ? 1 : parseNumeral(text.slice(0, at))
    const after = at === text.length - 1 ? 0 : parseNumeral(text.slice(at + 1))
    return before === undefined || after === undefined ? undefined : before * factor + after
  }
  return belowTenThousand(text)
}

/** The greater first: in 一亿二千万 the 万 multiplies no more than 二千. */
const scales = [
  ['亿', 100_000_000],
  ['万', 10_000],
] as const

function belowTenThousand(text: string): number | undefined {
  let total = 0
  let digit: number | undefined
  for (const character of text) {
    const value = digits[character]
    const unit = units[character]
    if (value !== undefined) digit = value
    else if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = undefined
    } else return undefined
  }
  return total + (digit ?? 0)
}
