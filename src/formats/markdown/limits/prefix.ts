/** What stands before the text of a line. */
export interface Prefix {
  /** How deep quotations and lists may nest there. */
  readonly depth: number
  /** Whether a mark of a quotation is among it, or of a quotation, list or note. */
  readonly isQuoted: boolean
  readonly isMarked: boolean
  readonly columns: number
  /** Where the text begins. */
  readonly end: number
}

/** The containers at the beginning of a line: a list needs two columns of indent a level. */
export function readPrefix(source: string, start: number): Prefix {
  let containers = 0
  let columns = 0
  let isQuoted = false
  let at = start
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x20) columns++
    else if (code === 9) columns += 4
    else if (code === 0x3e) {
      containers++
      isQuoted = true
    } else if (isBullet(source, at)) containers++
    else if (!(code >= 0x30 && code <= 0x39)) break
  }
  const isMarked = containers > 0 || source.startsWith('[^', at)
  return { depth: containers + Math.floor(columns / 2), isQuoted, isMarked, columns, end: at }
}

/** `- `, `* `, `+ `, and the `.` or `)` of `1. `. */
function isBullet(source: string, at: number): boolean {
  return '-*+.)'.includes(source.charAt(at)) && /[\t ]/.test(source.charAt(at + 1))
}
