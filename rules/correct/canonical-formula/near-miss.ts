import type { Range } from 'doclint/rule'

/** Shorter wordings are too like their neighbours to be told by one character. */
export const shortest = 9

/** Places that differ from `wording` by one character too many, too few or changed, first and last two characters being right. */
export function findNearMisses(prose: string, wording: string): Range[] {
  if (wording.length < shortest) return []
  const head = wording.slice(0, 2)
  const tail = wording.slice(-2)
  const found: Range[] = []
  for (let start = prose.indexOf(head); start >= 0; start = prose.indexOf(head, start + 1)) {
    if (prose.startsWith(wording, start)) continue
    for (const length of [wording.length - 1, wording.length, wording.length + 1]) {
      const text = prose.slice(start, start + length)
      if (text.length < length || !text.endsWith(tail) || /[，。；：、]/.test(text) !== /[，。；：、]/.test(wording))
        continue
      if (isOneEditAway(text, wording)) found.push({ start, end: start + length })
    }
  }
  return found
}

function isOneEditAway(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && from < b.length && a.charAt(from) === b.charAt(from)) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a.charAt(a.length - 1 - back) === b.charAt(b.length - 1 - back))
    back++
  return Math.max(a.length, b.length) - from - back === 1
}
