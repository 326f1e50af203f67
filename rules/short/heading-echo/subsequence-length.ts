/** Length of the longest common subsequence of two texts, in UTF-16 units. */
export function subsequenceLength(a: string, b: string): number {
  /** For each head of `b` the length with the head of `a` read so far. */
  const lengths = new Array<number>(b.length + 1).fill(0)
  for (let head = 0; head < a.length; head++) {
    const unit = a.charCodeAt(head)
    let diagonal = 0
    for (let at = 1; at <= b.length; at++) {
      const above = lengths[at] ?? 0
      lengths[at] = unit === b.charCodeAt(at - 1) ? diagonal + 1 : Math.max(above, lengths[at - 1] ?? 0)
      diagonal = above
    }
  }
  return lengths[b.length] ?? 0
}
