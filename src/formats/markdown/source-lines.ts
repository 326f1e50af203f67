/** The line that begins at an offset, without the prefix of a quotation and not beyond what a decision needs. */
export function lineAt(source: string, offset: number): string {
  let start = offset
  while (isSpace(source.charCodeAt(start)) || isQuoteMark(source.charCodeAt(start))) start++
  let end = start
  while (end < source.length && end - start < 60 && !isLineEnd(source.charCodeAt(end))) end++
  return source.slice(start, end)
}

/** Whether the line before the one at an offset is empty, or there is none; marks of a quotation count as empty. */
export function isBlankBefore(source: string, offset: number): boolean {
  let at = offset
  while (at > 0 && !isLineEnd(source.charCodeAt(at - 1))) at--
  if (source.charCodeAt(at - 1) === 10 && source.charCodeAt(at - 2) === 13) at--
  for (at -= 2; at >= 0; at--) {
    const code = source.charCodeAt(at)
    if (isLineEnd(code)) return true
    if (!isSpace(code) && !isQuoteMark(code) && code !== 0xfeff) return false
  }
  return true
}

/** The first of the blanks that end at an offset. */
export function blanksBefore(source: string, offset: number): number {
  let at = offset
  while (isSpace(source.charCodeAt(at - 1))) at--
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 9
}

function isQuoteMark(code: number): boolean {
  return code === 0x3e
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
