/** The known name nearest to what was typed, for “did you mean”; none where the nearest is too far off. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = mostSlips(typed.length) + 1
  for (const name of known) {
    const distance = editDistance(typed, name)
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** A word of two letters with one wrong may be anything: `no` is no misspelt `on`. */
function mostSlips(length: number): number {
  if (length <= 2) return 0
  return length <= 5 ? 1 : Math.max(2, Math.floor(length / 3))
}

/** Levenshtein distance in UTF-16 units, two neighbours that changed places counted as one slip. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = swap ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(change, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
