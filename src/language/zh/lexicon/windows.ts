/** Most characters of a word. */
export const longestWord = 8

/** Asks of each stretch of `text` around `at`, the longest first, and gives the first answer that is one. */
export function eachWindow<T>(
  text: string,
  at: number,
  ask: (start: number, length: number) => T | undefined,
): T | undefined {
  for (let length = longestWord; length > 1; length--) {
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= text.length; start++) {
      const answer = ask(start, length)
      if (answer !== undefined) return answer
    }
  }
  return undefined
}
