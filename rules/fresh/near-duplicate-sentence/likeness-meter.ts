import { isHan } from './likeness.ts'

/**
 * Measures twice the shared pairs of Han over all pairs: 1 for the same text, 0 for nothing in common, and 0 too where
 * it is sure to fall below `least`. A pair is one number, kept in a table that is not cleared from one measure to the
 * next: an entry counts only while it bears the stamp of the present one.
 */
export function likenessMeter(least: number): (a: string, b: string) => number {
  let keys = new Int32Array(1024)
  /** Twice the last comparison that held the pair, one more where the second text held it. */
  let stamps = new Int32Array(1024)
  let comparison = 0
  return (a, b) => {
    makeRoom(a.length + b.length)
    comparison += 2
    const total = countPairs(a)
    // So many pairs that only the second text holds make the measure fall below `least`.
    const mostStrange = 2 * total * (1 / least - 1) + 1
    let strange = 0
    let both = 0
    for (let at = nextHan(b, 0), before = -1; at < b.length; at = nextHan(b, at + 1)) {
      const unit = b.charCodeAt(at)
      if (before >= 0) {
        const held = hold((before << 16) | unit, comparison + 1)
        if (held === comparison) both++
        else if (held < comparison && ++strange > mostStrange) return 0
      }
      before = unit
    }
    return total === 0 && strange === 0 ? 0 : (2 * both) / (total + both + strange)
  }

  /** Stamps all pairs of the first text; how many there are. */
  function countPairs(text: string): number {
    let count = 0
    for (let at = nextHan(text, 0), before = -1; at < text.length; at = nextHan(text, at + 1)) {
      const unit = text.charCodeAt(at)
      if (before >= 0 && hold((before << 16) | unit, comparison) < comparison) count++
      before = unit
    }
    return count
  }

  /** Stamps a pair anew; the stamp it bore before, less than `comparison` where it is new to this one. */
  function hold(key: number, stamp: number): number {
    const mask = keys.length - 1
    let slot = spread(key) & mask
    while ((stamps[slot] ?? 0) >= comparison && keys[slot] !== key) slot = (slot + 1) & mask
    const held = stamps[slot] ?? 0
    keys[slot] = key
    stamps[slot] = stamp
    return held
  }

  function makeRoom(pairs: number): void {
    if (2 * pairs <= keys.length) return
    let length = keys.length
    while (length < 2 * pairs) length *= 2
    keys = new Int32Array(length)
    stamps = new Int32Array(length)
  }
}

function nextHan(text: string, from: number): number {
  let at = from
  while (at < text.length && !isHan(text.charCodeAt(at))) at++
  return at
}

/** Brings the high bits of a key down, where the table looks. */
function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
