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
 * sixty thousand times, and a Map of arrays took as long as all the rest of the rule.
 */
export function sentencesByHash(): SentencesByHash {
  /** Bits of a product that do not choose the slot. */
  let shift = 32 - 10
  /** Each hash plus one; 0 where nothing stands. */
  let keys = new Int32Array(1 << 10)
  /** Of each hash its latest link plus one. */
  let latest = new Int32Array(1 << 10)
  let hashes = 0
  /** Of each link its sentence, and the link before it plus one. */
  let sentences = new Int32Array(1 << 10)
  let earlier = new Int32Array(1 << 10)
  let links = 0
  const found = new Int32Array(mostFound)

  function slotOf(key: number): number {
    const mask = keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> shift
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  function addHash(slot: number, key: number): void {
    keys[slot] = key
    if (++hashes * 2 <= keys.length) return
    const [oldKeys, oldLatest] = [keys, latest]
    shift--
    keys = new Int32Array(oldKeys.length * 2)
    latest = new Int32Array(oldKeys.length * 2)
    for (let old = 0; old < oldKeys.length; old++) {
      const known = oldKeys[old] ?? 0
      if (known === 0) continue
      const next = slotOf(known)
      keys[next] = known
      latest[next] = oldLatest[old] ?? 0
    }
  }

  function addLink(slot: number, sentence: number): void {
    if (links === sentences.length) {
      sentences = doubled(sentences)
      earlier = doubled(earlier)
    }
    sentences[links] = sentence
    earlier[links] = latest[slot] ?? 0
    latest[slot] = ++links
  }

  return {
    found,
    add(hash, sentence) {
      const key = hash + 1
      const slot = slotOf(key)
      let count = 0
      for (let link = latest[slot] ?? 0; link !== 0 && count < mostFound; link = earlier[link - 1] ?? 0)
        found[count++] = sentences[link - 1] ?? 0
      addLink(slot, sentence)
      if (keys[slot] === 0) addHash(slot, key)
      return count
    },
  }
}

export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
