const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global expression, as `matchAll` gives them, without copying the expression, which on short prose
 * costs more than the search itself.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    found.push(match)
  }
  return found
}
