/** Whether a word stands in a text of words of its length, put together in their order. */
export function holdsWord(words: string, word: string): boolean {
  const size = word.length
  let low = 0
  let high = words.length / size
  while (low < high) {
    const middle = (low + high) >> 1
    const found = words.slice(middle * size, middle * size + size)
    if (found === word) return true
    if (found < word) low = middle + 1
    else high = middle
  }
  return false
}
