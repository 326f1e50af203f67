/** Length of the longest common subsequence of two texts, in UTF-16 units. */
export function subsequenceLength(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0)
  for (const unit of a) {
    const row = [0]
    for (let at = 1; at <= b.length; at++) {
      row.push(unit === b.charAt(at - 1) ? (previous[at - 1] ?? 0) + 1 : Math.max(previous[at] ?? 0, row[at - 1] ?? 0))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
