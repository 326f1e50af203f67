import type { Range } from '../text/span.ts'

/** The union of ranges, in order and without overlaps. */
export function union(ranges: readonly Range[]): Range[] {
  const ordered = [...ranges].sort((a, b) => a.start - b.start)
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of ordered) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** The parts of `ranges` that lie in none of `taken`; both in order and apart. */
export function without(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  const left: Range[] = []
  let first = 0
  for (const range of ranges) {
    let { start } = range
    while ((taken[first]?.end ?? Infinity) <= start) first++
    for (let index = first; index < taken.length; index++) {
      const cut = taken[index]
      if (!cut || cut.start >= range.end) break
      if (cut.start > start) left.push({ start, end: cut.start })
      start = Math.max(start, cut.end)
    }
    if (start < range.end) left.push({ start, end: range.end })
  }
  return left
}
