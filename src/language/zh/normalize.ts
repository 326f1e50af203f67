import { isDigit, isFullWidthMark, isHan, isLatin } from '../../text/characters.ts'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）', '[': '〔', ']': '〕',
}

/**
 * Normalises the marks of Chinese text one for one: half of all drafts are typed with ASCII `, : ( ) "`.
 * The result has the length of `text`, so one offset map serves both. Left alone are marks inside numbers, times and
 * Latin runs and after ordinals such as `1.`; a mark counts as Chinese when the nearest character on either side is.
 */
export function normalizeMarks(text: string): string {
  if (!/[\u0022\u0027(),.:;!?\[\]\uff01-\uff5e]/.test(text)) return text
  const units = [...toUnits(text)]
  let doubleOpen = false
  let singleOpen = false
  const brackets: { at: number; convert: boolean }[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? ''
    const code = unit.charCodeAt(0)
    if (code >= 0xff10 && code <= 0xff5a && isWideAlphanumeric(code)) {
      units[at] = String.fromCharCode(code - 0xfee0)
      continue
    }
    switch (unit) {
      case '"':
        units[at] = doubleOpen ? '”' : '“'
        doubleOpen = !doubleOpen
        break
      case "'":
        if (isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1))) break
        units[at] = singleOpen ? '’' : '‘'
        singleOpen = !singleOpen
        break
      case '(':
        brackets.push({ at, convert: isChinese(text, at - 1, -1) || isChinese(text, at + 1, 1) })
        break
      case ')': {
        const open = brackets.pop()
        const convert = isChinese(text, at - 1, -1) || isChinese(text, at + 1, 1) || (open?.convert ?? false)
        if (!convert) break
        units[at] = '）'
        if (open) units[open.at] = '（'
        break
      }
      case '.':
        if (isHan(text.charCodeAt(at - 1)) && (at + 1 === text.length || isChinese(text, at + 1, 1))) units[at] = '。'
        break
      case ',':
      case ':':
      case ';':
      case '!':
      case '?':
        if (isBetweenDigits(text, at)) break
        if (isChinese(text, at - 1, -1) || isChinese(text, at + 1, 1)) units[at] = fullWidth[unit] ?? unit
        break
    }
  }
  for (const open of brackets) if (open.convert) units[open.at] = '（'
  return units.join('')
}

function* toUnits(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) yield text.charAt(at)
}

function isWideAlphanumeric(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}

function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}

/** Whether the nearest character from `at` on in a direction, past blanks and straight quotes, is Chinese. */
function isChinese(text: string, at: number, step: 1 | -1): boolean {
  for (let index = at; index >= 0 && index < text.length; index += step) {
    const code = text.charCodeAt(index)
    if (code === 0x20 || code === 0x22 || code === 0x27) continue
    return isHan(code) || isFullWidthMark(code)
  }
  return false
}
