/** Whether a UTF-16 unit is a Han character (the URO, extension A, compatibility; surrogates stand for the rest). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xdbff) ||
    code === 0x3007
  )
}

/** Whether a UTF-16 unit is a full-width mark of Chinese text, curly quotation marks, dashes and ellipses included. */
export function isFullWidthMark(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x301f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0x00b7
  )
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Blank units: ASCII space, tab, line ends, no-break space, those of set type (`&emsp;`), and the ideographic U+3000. */
export function isBlank(code: number): boolean {
  if (code < 0x2000) return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0
  return code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000 || code === 0xfeff
}

/** How many Han characters `text[start, end)` holds. */
export function countHan(text: string, start = 0, end: number = text.length): number {
  let count = 0
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) count++
  return count
}
