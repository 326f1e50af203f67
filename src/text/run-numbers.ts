/** Numbers the runs of units of the texts it is shown, from 0: runs that are alike bear one number. */
export interface RunNumbers {
  /**
   * The number of each run of the text, in order: run `i` begins at unit `i`. -1 for a run known to stand nowhere else.
   * The list is overwritten by the next call.
   */
  of(text: string): Int32Array
}

interface RunOptions {
  /** All texts that will be shown: a run that stands in them once is worth no number. */
  readonly among?: Iterable<string>
}

const factor = 0x01000193

/**
 * Numbers runs of `size` UTF-16 units. A rolling hash finds a run and its units prove it, so that no run is ever cut
 * out as a string: that would cost ten times as much and hold the whole draft in memory many times over. Where the
 * texts are known beforehand, a first pass tells the runs that come again, which are few, and only they are stored.
 */
export function runNumbers(size: number, { among }: RunOptions = {}): RunNumbers {
  const reader = runReader(size)
  const recurs = among && recurringRuns(reader, among)
  const table = numberTable(size)
  let numbers = new Int32Array(256)
  return {
    of(text) {
      const { hashes, runs, units } = reader.read(text)
      if (runs > numbers.length) numbers = new Int32Array(2 * runs)
      table.open(units.subarray(0, runs + size - 1))
      for (let run = 0; run < runs; run++) {
        const hash = hashes[run] ?? 0
        numbers[run] = recurs && !recurs(hash) ? -1 : table.numberOf(run, hash)
      }
      return numbers.subarray(0, runs)
    },
  }
}

interface Runs {
  readonly units: Uint16Array
  readonly hashes: Int32Array
  readonly runs: number
}

/** Hashes the runs of one text after the other into lists that it uses again. */
function runReader(size: number): { read(text: string): Runs } {
  let leaving = 1
  for (let power = 0; power < size; power++) leaving = Math.imul(leaving, factor)
  let units = new Uint16Array(256)
  let hashes = new Int32Array(256)
  return {
    read(text) {
      if (text.length > units.length) {
        units = new Uint16Array(2 * text.length)
        hashes = new Int32Array(2 * text.length)
      }
      let hash = 0
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        units[at] = unit
        hash = (Math.imul(hash, factor) + unit) | 0
        if (at >= size) hash = (hash - Math.imul(units[at - size] ?? 0, leaving)) | 0
        if (at >= size - 1) hashes[at - size + 1] = spread(hash)
      }
      return { units, hashes, runs: Math.max(0, text.length - size + 1) }
    },
  }
}

/** Whether a hash belongs to a run that stands twice, for sure where it says no: two bits a run in a table of hashes. */
function recurringRuns({ read }: { read(text: string): Runs }, texts: Iterable<string>): (hash: number) => boolean {
  const all = [...texts]
  const mask = sizeOfTable(4 * all.reduce((sum, { length }) => sum + length, 0)) - 1
  const once = new Uint8Array((mask + 1) >>> 3)
  const again = new Uint8Array((mask + 1) >>> 3)
  for (const text of all) {
    const { hashes, runs } = read(text)
    for (let run = 0; run < runs; run++) {
      const slot = (hashes[run] ?? 0) & mask
      const bit = 1 << (slot & 7)
      const known = once[slot >>> 3] ?? 0
      if (known & bit) again[slot >>> 3] = (again[slot >>> 3] ?? 0) | bit
      else once[slot >>> 3] = known | bit
    }
  }
  return (hash) => ((again[(hash & mask) >>> 3] ?? 0) & (1 << (hash & 7))) !== 0
}

interface NumberTable {
  /** The units of the text whose runs are numbered next. */
  open(units: Uint16Array): void
  numberOf(run: number, hash: number): number
}

/** Numbers by hash, proved by the units of the run that first bore it. */
function numberTable(size: number): NumberTable {
  let text: Uint16Array = new Uint16Array(0)
  /** The first run of each number, one behind the other, and its hash. */
  let firsts = new Uint16Array(256 * size)
  let hashes = new Int32Array(256)
  let count = 0
  /** Number + 1 by hash, 0 for none; always at least half empty. */
  let slots = new Int32Array(512)

  function isSame(number: number, run: number): boolean {
    for (let unit = 0; unit < size; unit++) if (firsts[number * size + unit] !== text[run + unit]) return false
    return true
  }

  function grow(): void {
    firsts = grown(firsts, new Uint16Array(2 * firsts.length))
    hashes = grown(hashes, new Int32Array(2 * hashes.length))
    slots = new Int32Array(4 * hashes.length)
    const mask = slots.length - 1
    for (let number = 0; number < count; number++) {
      let slot = (hashes[number] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
  }

  return {
    open(units) {
      text = units
    },
    numberOf(run, hash) {
      const mask = slots.length - 1
      let slot = hash & mask
      for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
        if (hashes[known - 1] === hash && isSame(known - 1, run)) return known - 1
        slot = (slot + 1) & mask
      }
      for (let unit = 0; unit < size; unit++) firsts[count * size + unit] = text[run + unit] ?? 0
      hashes[count] = hash
      slots[slot] = ++count
      if (count === hashes.length) grow()
      return count - 1
    },
  }
}

/** The least power of two that is not below `least`, 64 or more. */
function sizeOfTable(least: number): number {
  let length = 64
  while (length < least && length < 1 << 28) length *= 2
  return length
}

/** Brings the high bits of a hash down, where tables look. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

function grown<T extends Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from)
  return into
}
