/**
 * Calls back for each match of a global expression. Does what `matchAll` does without copying the expression, which on
 * short prose costs more than the search itself. The callback must not use the same expression.
 */
export function eachMatch(pattern: RegExp, text: string, found: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    found(match)
  }
}
