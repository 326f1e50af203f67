/**
 * Shares `total` tenths out in proportion to weights, by largest remainder: the shares sum to the total exactly, so
 * that the points printed beside findings add up to the points lost.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum <= 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const shares = exact.map(Math.floor)
  let rest = total - shares.reduce((all, share) => all + share, 0)
  const order = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }))
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of order) {
    if (rest <= 0) break
    shares[index] = (shares[index] ?? 0) + 1
    rest--
  }
  return shares
}
