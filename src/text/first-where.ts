/**
 * The first of the numbers from 0 to `count` for which a test holds, found by halving: it is to hold for all behind the
 * first as well. `count` where it holds for none.
 */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
