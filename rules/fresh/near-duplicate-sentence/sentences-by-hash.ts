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
 * A table of open addresses with a chain of sentences behind each hash, the latest first, for at most so many calls of
 * `add`: a draft of a megabyte makes sixty thousand, and a Map of arrays took as long as all the rest of the rule. What
 * belongs together lies side by side, since the table is too large for the caches of a processor.
 */
export function sentencesByHash(calls: number): SentencesByHash {
  /** Bits of a product that choose the slot: at least twice as many slots as hashes. */
  const bits = 33 - Math.clz32(calls)
  const mask = (2 << bits) - 1
  /** Of each slot a hash plus one, 0 where nothing stands, and its latest link plus one. */
  const slots = new Int32Array(2 << bits)
  /** Of each link its sentence, and the link before it plus one. */
  const links = new Int32Array(2 * calls)
  let count = 0
  const found = new Int32Array(mostFound)

  /** Where in `slots` a key stands, or would. */
  function slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) * 2
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask
    return slot
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
      links[2 * count] = sentence
      links[2 * count + 1] = latest
      slots[slot] = key
      slots[slot + 1] = ++count
      return alike
    },
  }
}
