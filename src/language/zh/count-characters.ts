import { isBlank, isFullWidthMark, isHan } from '../../text/characters.ts'

/**
 * 字数 as Word counts it: each Han character and each full-width mark counts one, each run of anything else without a
 * blank (a number, a Latin word, an ASCII mark) counts one, blanks nothing.
 */
export function countCharacters(text: string): number {
  let count = 0
  let inRun = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code) || isFullWidthMark(code)) {
      count++
      inRun = false
      // The low half of a surrogate pair belongs to the character just counted.
      if (code >= 0xd800 && code <= 0xdbff) at++
    } else if (isBlank(code)) inRun = false
    else if (!inRun) {
      inRun = true
      count++
    }
  }
  return count
}
