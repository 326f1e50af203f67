import { isHan } from './characters.ts'

/**
 * Whether a line break between two UTF-16 units reads as a blank: between two words of an alphabet it does; beside a
 * Han character, a kana or a full-width mark it stands for nothing.
 */
export function readsAsBlank(before: number, after: number): boolean {
  return !(isWide(before) || isWide(after))
}

function isWide(code: number): boolean {
  return isHan(code) || code > 0x2e7f
}
