/** A hash found everywhere tells nothing; its last six sentences keep the search linear. */
const mostFound = 6
/** Whole numbers of a record: its key, how many sentences were put there, and the last six of them. */
const width = mostFound + 2

/** Sentences, by number, under their hashes. */
export interface SentencesByHash {
  /** The sentences that the last `add` found. */
  readonly found: Int32Array
  /** Puts a sentence under a hash of 0 or more; how many that stood there before it are in `found`, at most six. */
  add(hash: number, sentence: number): number
}

/**
 * A table of open addresses for at most so many calls of `add`: a draft of a megabyte makes sixty thousand, and a Map of
 * arrays took as long as all the rest of the rule. What stands under a hash lies in one record of 32 bytes, since the
 * table is too large for the caches of a processor: to follow a chain of links cost five times as much.
 */
export function sentencesByHash(calls: number): SentencesByHash {
  /** Bits of a product that choose the record: more records than hashes. */
  const bits = 32 - Math.clz32(calls)
  const records = new Int32Array(width << bits)
  const found = new Int32Array(mostFound)

  /** Where the record of a key begins, or would. */
  function recordOf(key: number): number {
    let record = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) * width
    while (records[record] !== 0 && records[record] !== key) record = (record + width) & (records.length - 1)
    return record
  }

  return {
    found,
    add(hash, sentence) {
      const key = hash + 1
      const record = recordOf(key)
      const count = records[record + 1] ?? 0
      const alike = Math.min(count, mostFound)
      for (let index = 0; index < alike; index++) found[index] = records[record + 2 + index] ?? 0
      records[record] = key
      records[record + 1] = count + 1
      records[record + 2 + (count % mostFound)] = sentence
      return alike
    },
  }
}
