/** Numbers the runs of units of the texts it is shown, from 0: runs that are alike bear one number. */
export interface RunNumbers {
  /**
   * The number of each run of the text, in order: run `i` begins at unit `i`. With `counts`, units for which it is
   * false are left out first. The list is overwritten by the next call.
   */
  of(text: string, counts?: (unit: number) => boolean): Int32Array
}

const factor = 0x01000193

/**
 * Numbers runs of `size` UTF-16 units. A rolling hash finds a run and its units prove it, so that no run is ever cut
 * out as a string: that would cost ten times as much and hold the whole draft in memory many times over.
 */
export function runNumbers(size: number): RunNumbers {
  let leaving = 1
  for (let power = 1; power < size; power++) leaving = Math.imul(leaving, factor)
  /** All texts one behind the other. */
  let units = new Uint16Array(1024)
  let used = 0
  /** Of each number: where its run first stands in `units`, and its hash. */
  let places = new Int32Array(1024)
  let hashes = new Int32Array(1024)
  let count = 0
  /** Number + 1 by hash, 0 for none; always at least half empty. */
  let slots = new Int32Array(2048)
  let numbers = new Int32Array(256)

  return {
    of(text, counts) {
      const begin = used
      if (used + text.length > units.length) units = grown(units, new Uint16Array(2 * (used + text.length)))
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (!counts || counts(unit)) units[used++] = unit
      }
      const runs = Math.max(0, used - begin - size + 1)
      if (runs > numbers.length) numbers = new Int32Array(2 * runs)
      makeRoom(runs)
      let hash = 0
      for (let at = begin; at < begin + size - 1 && at < used; at++) hash = add(hash, at)
      for (let run = 0; run < runs; run++) {
        const at = begin + run
        hash = add(hash, at + size - 1)
        numbers[run] = numberOf(at, hash)
        hash = (hash - Math.imul(units[at] ?? 0, leaving)) | 0
      }
      return numbers.subarray(0, runs)
    },
  }

  function add(hash: number, at: number): number {
    return (Math.imul(hash, factor) + (units[at] ?? 0)) | 0
  }

  function numberOf(at: number, hash: number): number {
    const mask = slots.length - 1
    let slot = spread(hash) & mask
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      if (hashes[known - 1] === hash && isSame(places[known - 1] ?? 0, at)) return known - 1
      slot = (slot + 1) & mask
    }
    places[count] = at
    hashes[count] = hash
    slots[slot] = ++count
    return count - 1
  }

  function isSame(a: number, b: number): boolean {
    for (let unit = 0; unit < size; unit++) if (units[a + unit] !== units[b + unit]) return false
    return true
  }

  function makeRoom(runs: number): void {
    if (count + runs > places.length) {
      places = grown(places, new Int32Array(2 * (count + runs)))
      hashes = grown(hashes, new Int32Array(2 * (count + runs)))
    }
    if (2 * (count + runs) <= slots.length) return
    let length = slots.length
    while (length < 4 * (count + runs)) length *= 2
    slots = new Int32Array(length)
    for (let number = 0; number < count; number++) {
      let slot = spread(hashes[number] ?? 0) & (length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (length - 1)
      slots[slot] = number + 1
    }
  }
}

/** Brings the high bits of a hash down, where the table looks. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

function grown<T extends Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from)
  return into
}
