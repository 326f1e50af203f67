/** What stands before the text of a line. */
export interface Prefix {
  /** How deep quotations and lists may nest there. */
  readonly depth: number
  /** Whether a mark of a quotation is among it, or of a quotation, list or note. */
  readonly isQuoted: boolean
  readonly isMarked: boolean
  readonly columns: number
}

/**
 * Counts how often quotations, lists and notes begin, end, or go on in a line that lacks their mark: each time the parser
 * looks through what it has read so far. 3,000 times take about a second.
 */
export function containerCount(): (prefix: Prefix, isBlank: boolean) => number {
  let count = 0
  let depth = 0
  let isOpen = false
  let isQuoted = false
  let afterBlank = true
  return (prefix, isBlank) => {
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
