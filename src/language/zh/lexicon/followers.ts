const first = 0x4e00
const last = 0x9fa5
const lineBreak = 0x0a
/** Pairs that are remembered, a power of two: a text goes on with the words it has used. */
const remembered = 1 << 15

/** Pairs of Han, told by which characters follow which. */
export interface Followers {
  /** Whether the pair of these UTF-16 units is among them. */
  has(before: number, after: number): boolean
  /** Where, from `from` on, the first two neighbours stand that are Han and not among them; -1 where none do. */
  findOther(text: string, from: number): number
}

/**
 * Reads the UTF-16 units of a text of lines, in each a character and, in their order, those that follow it. They are
 * searched as they are: to lay out 200,000 pairs in a set would take longer than to judge a draft.
 */
export function followersIn(text: Uint16Array): Followers {
  /** Of each first character where those that follow it begin, and where they end; 0 and 0 where none does. */
  const starts = new Int32Array(last - first + 1)
  const ends = new Int32Array(last - first + 1)
  for (let at = 0; at < text.length;) {
    const character = (text[at] ?? 0) - first
    const end = lineEnd(text, at)
    starts[character] = at + 1
    ends[character] = end
    at = end + 1
  }
  function has(before: number, after: number): boolean {
    let low = starts[before - first] ?? 0
    let high = ends[before - first] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      const unit = text[middle] ?? 0
      if (unit === after) return true
      if (unit < after) low = middle + 1
      else high = middle
    }
    return false
  }

  /** Pairs found of late, as one number each, by a hash of the pair: two of three look-ups end here. */
  const recent = new Int32Array(remembered)
  function hasRecently(before: number, after: number): boolean {
    const pair = (before << 16) | after
    const slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & (remembered - 1)
    if (recent[slot] === pair) return true
    if (!has(before, after)) return false
    recent[slot] = pair
    return true
  }

  return {
    has: (before, after) => isListedHan(before) && has(before, after),
    findOther(searched, from) {
      let before = 0
      for (let at = from; at < searched.length; at++) {
        const unit = searched.charCodeAt(at)
        if (!isListedHan(unit)) before = 0
        else {
          if (before !== 0 && !hasRecently(before, unit)) return at - 1
          before = unit
        }
      }
      return -1
    },
  }
}

/** Whether a UTF-16 unit is one of the Han that the lists are of. */
export function isListedHan(unit: number): boolean {
  return unit >= first && unit <= last
}

function lineEnd(text: Uint16Array, from: number): number {
  const end = text.indexOf(lineBreak, from)
  return end < 0 ? text.length : end
}
