import type { Range } from './span.ts'

/** Index of the first of some ranges, in order and apart, that ends behind a place; their number where none does. */
export function firstEndingBehind(ordered: readonly Range[], place: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whether a test holds for any of some ranges, in order and apart, that overlap another. Found by halving: a paragraph
 * without an end holds ten thousand protected ranges, and each word in it is held against them.
 */
export function someOverlapping<T extends Range>(
  ordered: readonly T[],
  range: Range,
  test: (overlapping: T) => boolean,
): boolean {
  for (let index = firstEndingBehind(ordered, range.start); index < ordered.length; index++) {
    const overlapping = ordered[index]
    if (!overlapping || overlapping.start >= range.end) return false
    if (test(overlapping)) return true
  }
  return false
}
