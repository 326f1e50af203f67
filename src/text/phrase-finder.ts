/** One occurrence: pattern number `pattern` stands at `text[start, end)`. */
export interface Match {
  readonly pattern: number
  readonly start: number
  readonly end: number
}

/** Finds all occurrences of all patterns, overlapping ones too, in one pass. */
export interface PhraseFinder {
  /** Calls back for each occurrence, in order of their starts. The callback must not search with the same finder. */
  each(text: string, found: (pattern: number, start: number, end: number) => void): void
  /** Occurrences in order of their starts. */
  matches(text: string): Match[]
}

const tableSize = 1 << 16

/**
 * Builds a finder over UTF-16 code units: patterns hang in a table by a hash of their first two units, and what hangs
 * there is compared in full. An Aho–Corasick automaton searches as fast but takes ten times as long to build, which a
 * run over one short draft would pay for nothing; a regular expression of alternatives is a thousand times slower. An
 * empty pattern is never found.
 */
export function phraseFinder(patterns: readonly string[]): PhraseFinder {
  // Chains of pattern numbers, plus one so that 0 ends a chain.
  const heads = new Int32Array(tableSize)
  /** Whether a slot is taken, a bit each: most are not, and 8 KB stay in the cache where the table does not. */
  const taken = new Uint8Array(tableSize >> 3)
  const next = new Int32Array(patterns.length)
  /** The first two units of each pattern as one number, and its third, -1 for none: they rule out nearly all of a chain. */
  const openings = new Int32Array(patterns.length)
  const thirds = new Int32Array(patterns.length)
  /** Patterns of one unit, by that unit; all of them are alike, so a chain is a list of equals. */
  const singles = new Map<number, number[]>()
  /** Whether a unit is such a pattern: most are not, and a bit is cheaper to look up than the map. */
  const isSingle = new Uint8Array(tableSize)
  // Backwards, so that a chain holds its patterns in order.
  for (let index = patterns.length - 1; index >= 0; index--) {
    const pattern = patterns[index] ?? ''
    const first = pattern.charCodeAt(0)
    if (pattern.length === 1) {
      singles.set(first, [index, ...(singles.get(first) ?? [])])
      isSingle[first] = 1
    }
    if (pattern.length < 2) continue
    const second = pattern.charCodeAt(1)
    openings[index] = (first << 16) | second
    thirds[index] = pattern.length > 2 ? pattern.charCodeAt(2) : -1
    const slot = slotOf(first, second)
    next[index] = heads[slot] ?? 0
    heads[slot] = index + 1
    taken[slot >> 3] = (taken[slot >> 3] ?? 0) | (1 << (slot & 7))
  }

  /** Of each occurrence in the present text its pattern and its start. */
  const hits: number[] = []
  let count = 0

  // Hits are noted first and told then: a loop that calls back is optimised for one callback and thrown away by the next.
  function each(text: string, found: (pattern: number, start: number, end: number) => void): void {
    search(text)
    for (let at = 0, last = count; at < last; at += 2) {
      const pattern = hits[at] ?? 0
      const start = hits[at + 1] ?? 0
      found(pattern, start, start + (patterns[pattern]?.length ?? 0))
    }
  }

  function search(text: string): void {
    count = 0
    // Never reads behind the end: V8 would throw its optimised code away.
    if (text === '') return
    let code = text.charCodeAt(0)
    for (let start = 0; ; start++) {
      if (isSingle[code] === 1) for (const pattern of singles.get(code) ?? []) note(pattern, start)
      if (start + 1 === text.length) return
      const following = text.charCodeAt(start + 1)
      const slot = slotOf(code, following)
      if (((taken[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0) follow(slot, (code << 16) | following, text, start)
      code = following
    }
  }

  /** Notes what hangs in a slot and stands at `start`, where `opening` are the first two units. */
  function follow(slot: number, opening: number, text: string, start: number): void {
    for (let link = heads[slot] ?? 0; link !== 0; link = next[link - 1] ?? 0) {
      const index = link - 1
      if (openings[index] !== opening) continue
      const third = thirds[index]
      if (third !== -1 && (start + 2 >= text.length || third !== text.charCodeAt(start + 2))) continue
      const pattern = patterns[index] ?? ''
      if (pattern.length < 4 || text.startsWith(pattern, start)) note(index, start)
    }
  }

  function note(pattern: number, start: number): void {
    hits[count++] = pattern
    hits[count++] = start
  }

  return {
    each,
    matches(text) {
      const found: Match[] = []
      each(text, (pattern, start, end) => found.push({ pattern, start, end }))
      return found
    },
  }
}

/** Any hash will do, since patterns are compared in full. */
function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3d) ^ second) & (tableSize - 1)
}
