import type { Sentence } from 'doclint/rule'
import { sentencesByHash } from './sentences-by-hash.ts'

/** Bins of a sketch: the pairs of Han of a sentence fall into them by hash, and the least hash of each is kept. */
const bins = 8
/** Least bins that two sentences share. Such as say the same share five of eight on average, others hardly one. */
const leastShared = 3

/**
 * Finds for each sentence added the earlier one that is most like it, by sketches (min-hash): two sentences have the
 * same least hash in a bin about as often as they have pairs of Han in common. One pass over the text and eight
 * look-ups a sentence; numbering all runs of characters cost a fifth of all rules together. Of sentences of reports with
 * a few characters changed one in twenty is missed where 80 % are alike, one in 250 from 88 % on. At most
 * `capacity` sentences can be added.
 */
export function likeSentences(capacity: number): (sentence: Sentence) => Sentence | undefined {
  const sketch = new Int32Array(bins)
  const sentences: Sentence[] = []
  /** By the least hash of a bin, which tells the bin as well, the sentences that have it. */
  const holders = sentencesByHash(capacity * bins)
  /** By number of a sentence: the last one that shared bins with it, times `bins + 1`, and how many. */
  const shared = new Int32Array(capacity)
  return (sentence) => {
    const here = sentences.length
    sketchInto(sketch, sentence.prose)
    let best = -1
    let most = leastShared - 1
    const present = here * (bins + 1)
    for (let bin = 0; bin < bins; bin++) {
      const least = sketch[bin] ?? none
      if (least === none) continue
      const alike = holders.add(least, here)
      for (let index = 0; index < alike; index++) {
        const place = holders.found[index] ?? 0
        const marked = Math.max(shared[place] ?? 0, present) + 1
        shared[place] = marked
        const count = marked - present
        // Of sentences that share alike, the earliest.
        if (count > most || (count === most && place < best)) {
          best = place
          most = count
        }
      }
    }
    sentences.push(sentence)
    return sentences[best]
  }
}

/** Of a bin that no pair fell into; above all hashes. */
const none = 0x7fffffff

function sketchInto(sketch: Int32Array, prose: string): void {
  sketch.fill(none)
  let before = 0
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at)
    if (!isHan(unit)) continue
    if (before !== 0) {
      const hash = spread((before << 16) | unit)
      const bin = hash & (bins - 1)
      if (hash < (sketch[bin] ?? 0)) sketch[bin] = hash
    }
    before = unit
  }
}

/** Spreads a pair over the integers below `none`. */
function spread(pair: number): number {
  const mixed = Math.imul(pair ^ (pair >>> 15), 0x2c1b3c6d)
  const more = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (more ^ (more >>> 15)) >>> 2
}

export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5
}
