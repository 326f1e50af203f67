/** First and last code points that take two columns in a terminal, in order; what is ambiguous counts as one. */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]
const wide = ranges.flat()

/** How many columns a text takes in a terminal. Control characters must not be in it. */
export function displayWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    width += widthOf(code)
    if (code > 0xffff) at++
  }
  return width
}

function widthOf(code: number): number {
  if (code < 0x300) return 1
  // Most of what is measured is Han: no need to look further.
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  return isCombining(code) ? 0 : isWide(code) ? 2 : 1
}

function isWide(code: number): boolean {
  for (let pair = 0; pair < wide.length; pair += 2) {
    if (code < (wide[pair] ?? 0)) return false
    if (code <= (wide[pair + 1] ?? 0)) return true
  }
  return false
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  )
}

/** The start of a text that fits into so many columns. */
export function fitStart(text: string, columns: number): string {
  let fitted = ''
  let width = 0
  for (const character of text) {
    width += widthOf(character.codePointAt(0) ?? 0)
    if (width > columns) break
    fitted += character
  }
  return fitted
}

/** The end of a text that fits into so many columns. */
export function fitEnd(text: string, columns: number): string {
  const reversed = [...text].toReversed().join('')
  return [...fitStart(reversed, columns)].toReversed().join('')
}

/** The text with blanks behind it up to a width. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}
