import { allMatches } from '../../text/all-matches.ts'
import { isDigit, isFullWidthMark, isHan, isLatin } from '../../text/characters.ts'
import type { Range } from '../../text/span.ts'

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' }

/**
 * Normalises the marks of Chinese text one for one: half of all drafts are typed with ASCII `, : ( ) "`.
 * The result has the length of `text`, so one offset map serves both. Left alone are marks inside numbers, times and
 * Latin runs, after ordinals such as `1.` and in `code`; a mark counts as Chinese when the nearest character on either
 * side is.
 */
export function normalizeMarks(text: string, code: readonly Range[] = []): string {
  const changes: { at: number; to: string }[] = []
  const change = (at: number, to: string): void => void changes.push({ at, to })
  const brackets: { at: number; convert: boolean }[] = []
  let doubleOpen = false
  let singleOpen = false
  for (const { index: at, 0: unit } of allMatches(candidates, text)) {
    if (code.some(({ start, end }) => start <= at && at < end)) continue
    switch (unit) {
      // Drafts mix both kinds: “少说" closes what a curly mark opened.
      case '“':
      case '”':
        doubleOpen = unit === '“'
        break
      case '‘':
      case '’':
        singleOpen = unit === '‘'
        break
      case '"':
        change(at, doubleOpen ? '”' : '“')
        doubleOpen = !doubleOpen
        break
      case "'":
        if (isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1))) break
        change(at, singleOpen ? '’' : '‘')
        singleOpen = !singleOpen
        break
      case '(':
        brackets.push({ at, convert: isChinese(text, at - 1, -1) || isChinese(text, at + 1, 1) })
        break
      case ')': {
        const open = brackets.pop()
        if (!(isChinese(text, at - 1, -1) || isChinese(text, at + 1, 1) || open?.convert)) break
        change(at, '）')
        if (open) change(open.at, '（')
        break
      }
      case '.':
        if (hanOrdinal.test(text.slice(0, at))) break
        if (isHan(text.charCodeAt(at - 1)) && (at + 1 === text.length || isChinese(text, at + 1, 1))) change(at, '。')
        break
      case ',':
      case ':':
      case ';':
      case '!':
      case '?':
        if (isBetweenDigits(text, at)) break
        if (isChinese(text, at - 1, -1) || isChinese(text, at + 1, 1)) change(at, fullWidth[unit] ?? unit)
        break
      default:
        // Full-width letters and digits, by the class below.
        change(at, String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    }
  }
  for (const open of brackets) if (open.convert) change(open.at, '（')
  return withChanges(text, changes)
}

/** What stands before the dot of `一.总体要求`. */
const hanOrdinal = /^\s*[一二三四五六七八九十百零〇]{1,4}$/
const candidates = /["'“”‘’(),.:;!?\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

function withChanges(text: string, changes: { at: number; to: string }[]): string {
  if (changes.length === 0) return text
  changes.sort((a, b) => a.at - b.at)
  let result = ''
  let from = 0
  for (const { at, to } of changes) {
    result += text.slice(from, at) + to
    from = at + 1
  }
  return result + text.slice(from)
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
