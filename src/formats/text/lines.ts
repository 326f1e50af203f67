import { isBlank, isFullWidthMark } from '../../text/characters.ts'
import { eachMatch } from '../../text/each-match.ts'

export interface Line {
  readonly number: number
  readonly start: number
  readonly text: string
  /** The blanks cut off before the text. */
  readonly indent: string
  /** The column it ends at, where a Han character or full-width mark takes two; Infinity for what no page would hold. */
  readonly columns: number
}

/** Longest line that is measured, in UTF-16 units. */
const longestMeasured = 160

const lineEnd = /\r\n?|[\n\f\u2028]/g

/** Lines with the blanks around them cut off; U+FEFF at the beginning is none of the text. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let number = 1
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const push = (end: number): void => {
    let from = start
    let to = end
    while (from < to && isBlank(source.charCodeAt(from))) from++
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    const columns = to - start > longestMeasured ? Infinity : widthOf(source, start, to)
    lines.push({ number, start: from, text: source.slice(from, to), indent: source.slice(start, from), columns })
  }
  eachMatch(lineEnd, source, ({ index, 0: mark }) => {
    push(index)
    // A form feed and U+2028 part lines of the draft, but no editor counts a new line there.
    if (mark !== '\f' && mark !== '\u2028') number++
    start = index + mark.length
  })
  push(source.length)
  return lines
}

function widthOf(source: string, start: number, end: number): number {
  let columns = 0
  for (let at = start; at < end; at++) columns += isTwoColumns(source.charCodeAt(at)) ? 2 : 1
  return columns
}

/** Curly quotation marks, dashes and ellipses too: hard-wrapped Chinese text is set in Chinese type. */
function isTwoColumns(code: number): boolean {
  return code > 0x2e7f || isFullWidthMark(code)
}
