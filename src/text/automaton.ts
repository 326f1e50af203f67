/** One occurrence: pattern number `pattern` stands at `text[start, end)`. */
export interface Match {
  readonly pattern: number
  readonly start: number
  readonly end: number
}

/** Finds all occurrences of all patterns, overlapping ones too, in one pass. */
export interface Automaton {
  /** Occurrences in order of their ends; of two with one end the longer comes first. */
  matches(text: string): Match[]
}

/**
 * Builds an Aho–Corasick automaton over UTF-16 code units. The edges stand in one open-addressed table keyed by state
 * and character class, since a dense table grows as the square of the lexicon (12.8 MB for 1,000 phrases) and a regular
 * expression of alternatives is a thousand times slower. An empty pattern is never found.
 */
export function automaton(patterns: readonly string[]): Automaton {
  const classes = new Uint16Array(65536)
  let classCount = 1
  let units = 1
  for (const pattern of patterns) {
    units += pattern.length
    for (let at = 0; at < pattern.length; at++) {
      const code = pattern.charCodeAt(at)
      if (classes[code] === 0) classes[code] = classCount++
    }
  }
  const edges = edgeTable(units)
  const stateCount = buildTrie(patterns, classes, classCount, edges)
  const { fail, output, outputs } = linkStates(patterns, classes, classCount, edges, stateCount)

  return {
    matches(text) {
      const found: Match[] = []
      let state = 0
      for (let at = 0; at < text.length; at++) {
        const cls = classes[text.charCodeAt(at)] ?? 0
        if (cls === 0) {
          state = 0
          continue
        }
        let next = edges.get(state * classCount + cls)
        while (next < 0 && state !== 0) {
          state = fail[state] ?? 0
          next = edges.get(state * classCount + cls)
        }
        state = next < 0 ? 0 : next
        for (let from = output[state] ?? 0; from !== 0; from = output[fail[from] ?? 0] ?? 0) {
          for (const pattern of outputs[from] ?? []) {
            found.push({ pattern, start: at + 1 - (patterns[pattern]?.length ?? 0), end: at + 1 })
          }
        }
      }
      return found
    },
  }
}

interface EdgeTable {
  /** The value of a key, or -1. */
  get(key: number): number
  set(key: number, value: number): void
}

function edgeTable(capacity: number): EdgeTable {
  let size = 16
  while (size < capacity * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size).fill(-1)
  const values = new Int32Array(size)
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) & mask
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  return {
    get(key) {
      const slot = slotOf(key)
      return keys[slot] === key ? (values[slot] ?? -1) : -1
    },
    set(key, value) {
      const slot = slotOf(key)
      keys[slot] = key
      values[slot] = value
    },
  }
}

function buildTrie(patterns: readonly string[], classes: Uint16Array, classCount: number, edges: EdgeTable): number {
  let stateCount = 1
  for (const pattern of patterns) {
    let state = 0
    for (let at = 0; at < pattern.length; at++) {
      const key = state * classCount + (classes[pattern.charCodeAt(at)] ?? 0)
      let next = edges.get(key)
      if (next < 0) {
        next = stateCount++
        edges.set(key, next)
      }
      state = next
    }
  }
  return stateCount
}

interface Links {
  /** The state of the longest proper suffix. */
  readonly fail: Int32Array
  /** The nearest state at or behind a state, by suffix, that ends a pattern; 0 for none. */
  readonly output: Int32Array
  readonly outputs: (number[] | undefined)[]
}

function linkStates(
  patterns: readonly string[],
  classes: Uint16Array,
  classCount: number,
  edges: EdgeTable,
  stateCount: number,
): Links {
  const fail = new Int32Array(stateCount)
  const output = new Int32Array(stateCount)
  const outputs: (number[] | undefined)[] = new Array(stateCount)
  // One path per pattern, walked level by level, gives breadth-first order without a list of children.
  const walkers = patterns.map((pattern, index) => ({ pattern, index, state: 0 })).filter(({ pattern }) => pattern !== '')
  const linked = new Uint8Array(stateCount)
  for (let depth = 0; walkers.length > 0; depth++) {
    let kept = 0
    for (const walker of walkers) {
      const cls = classes[walker.pattern.charCodeAt(depth)] ?? 0
      const state = edges.get(walker.state * classCount + cls)
      if (linked[state] === 0) {
        linked[state] = 1
        fail[state] = failureOf(walker.state, cls)
        output[state] = output[fail[state] ?? 0] ?? 0
      }
      walker.state = state
      if (depth + 1 === walker.pattern.length) {
        ;(outputs[state] ??= []).push(walker.index)
        output[state] = state
      } else walkers[kept++] = walker
    }
    walkers.length = kept
  }
  return { fail, output, outputs }

  function failureOf(parent: number, cls: number): number {
    if (parent === 0) return 0
    let state = fail[parent] ?? 0
    for (;;) {
      const next = edges.get(state * classCount + cls)
      if (next >= 0) return next
      if (state === 0) return 0
      state = fail[state] ?? 0
    }
  }
}
