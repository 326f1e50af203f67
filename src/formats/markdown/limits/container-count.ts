import type { Line } from './line.ts'

/**
 * Counts how often quotations, lists and notes begin, end, or go on in a line that lacks their mark: each time the parser
 * looks through what it has read so far. 3,000 times take about a second.
 */
export function containerCount(): (line: Line) => number {
  let count = 0
  let depth = 0
  let isOpen = false
  let isQuoted = false
  let afterBlank = true
  return ({ prefix, isBlank }) => {
    if (prefix.isMarked) {
      if (!isOpen || prefix.depth !== depth) count++
      isOpen = true
      isQuoted = prefix.isQuoted
      depth = prefix.depth
    } else if (isBlank && isQuoted) {
      isOpen = false
      isQuoted = false
    } else if (!isBlank && isOpen && prefix.columns < 2) {
      count++
      isOpen = !afterBlank
    }
    afterBlank = isBlank
    return count
  }
}
