/** A hash found everywhere tells nothing; its last eight sentences keep the search linear. */
const mostFound = 8

/** Sentences, by number, under their hashes. */
export interface SentencesByHash {
  /** The sentences that the last `add` found. */
  readonly found: Int32Array
  /** Puts a sentence under a hash of 0 or more; how many that stood there before it are in `found`, at most eight. */
  add(hash: number, sentence: number): number
}

/**
 * A table of open addresses with a chain of sentences behind each hash, the latest first: a draft of a megabyte asks it
 * sixty thousand times, and a Map of arrays took as long as all the rest of the rule. What belongs together lies side by
 * side, since the table is too large for the caches of a processor.
 */
export function sentencesByHash(): SentencesByHash {
  /** Bits of a product that do not choose the slot. */
  let shift = 32 - 10
  /** Of each slot a hash plus one, 0 where nothing stands, and its latest link plus one. */
  let slots = new Int32Array(2 << 10)
  let hashes = 0
  /** Of each link its sentence, and the link before it plus one. */
  let links = new Int32Array(2 << 10)
  let count = 0
  const found = new Int32Array(mostFound)

  /** Where in `slots` a key stands, or would. */
  function slotOf(key: number): number {
    const mask = slots.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> shift) * 2
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask
    return slot
  }

  function grow(): void {
    const old = slots
    shift--
    slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      const key = old[slot] ?? 0
      if (key === 0) continue
      const next = slotOf(key)
      slots[next] = key
      slots[next + 1] = old[slot + 1] ?? 0
    }
  }

  return {
    found,
    add(hash, sentence) {
      const key = hash + 1
      const slot = slotOf(key)
      const latest = slots[slot + 1] ?? 0
      let alike = 0
      for (let link = latest; link !== 0 && alike < mostFound; link = links[2 * link - 1] ?? 0)
        found[alike++] = links[2 * link - 2] ?? 0
      if (2 * count === links.length) links = doubled(links)
      links[2 * count] = sentence
      links[2 * count + 1] = latest
      slots[slot] = key
      slots[slot + 1] = ++count
      if (latest === 0 && ++hashes * 4 > slots.length) grow()
      return alike
    },
  }
}

export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
