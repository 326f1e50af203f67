/** All runs of `size` Han of a text, marks left out. */
export function grams(prose: string, size: number): Set<string> {
  const text = prose.replace(/[^\u4e00-\u9fa5]/g, '')
  const found = new Set<string>()
  for (let at = 0; at + size <= text.length; at++) found.add(text.slice(at, at + size))
  return found
}

/** The number of the earlier text that shares most keys; -1 where none shares any. */
export function mostShared(keys: ReadonlySet<string>, index: ReadonlyMap<string, readonly number[]>): number {
  const shared = new Map<number, number>()
  let best = -1
  for (const key of keys) {
    for (const place of index.get(key) ?? []) {
      const count = (shared.get(place) ?? 0) + 1
      shared.set(place, count)
      if (best < 0 || count > (shared.get(best) ?? 0)) best = place
    }
  }
  return best
}

/** Twice the shared pairs of characters over all pairs: 1 for the same text, 0 for nothing in common. */
export function diceOf(a: string, b: string): number {
  const first = grams(a, 2)
  const second = grams(b, 2)
  if (first.size + second.size === 0) return 0
  let shared = 0
  for (const pair of first) if (second.has(pair)) shared++
  return (2 * shared) / (first.size + second.size)
}
