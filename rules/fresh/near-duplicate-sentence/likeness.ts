import { runNumbers, type Sentence } from 'doclint/rule'

/** Han of the runs by which a like sentence is found: shorter ones are shared by every second sentence of a report. */
const runLength = 5
/** A run found everywhere tells nothing; eight places keep the search linear. */
const mostPlaces = 8

/**
 * Finds for each sentence added the earlier one that shares most runs of five Han with it. `all` are the texts of all
 * sentences that will be added.
 */
export function likeSentences(all: readonly string[]): (sentence: Sentence) => Sentence | undefined {
  const runs = runNumbers(runLength, { counts: isHan, among: all })
  const sentences: Sentence[] = []
  /** By number of a run: how many sentences hold it, the last of them, and the first eight. */
  let held = new Uint8Array(256)
  let last = new Int32Array(256)
  let places = new Int32Array(256 * mostPlaces)
  /** By number of a sentence: runs shared with the present one. */
  const shared: number[] = []
  let touched: number[] = []
  let best = -1
  return (sentence) => {
    const here = sentences.length
    best = -1
    for (const number of runs.of(sentence.prose)) {
      if (number < 0) continue
      if (number >= held.length) grow(number)
      const count = held[number] ?? 0
      // A run that comes twice in a sentence counts once.
      if (count > 0 && last[number] === here) continue
      for (let place = 0; place < count; place++) share(places[number * mostPlaces + place] ?? 0)
      last[number] = here
      if (count === mostPlaces) continue
      places[number * mostPlaces + count] = here
      held[number] = count + 1
    }
    for (const place of touched) shared[place] = 0
    touched = []
    shared.push(0)
    sentences.push(sentence)
    return sentences[best]
  }

  function share(place: number): void {
    const count = (shared[place] ?? 0) + 1
    shared[place] = count
    if (count === 1) touched.push(place)
    if (best < 0 || count > (shared[best] ?? 0)) best = place
  }

  function grow(number: number): void {
    const size = 2 * Math.max(held.length, number)
    held = grown(held, new Uint8Array(size))
    last = grown(last, new Int32Array(size))
    places = grown(places, new Int32Array(size * mostPlaces))
  }
}

function grown<T extends Uint8Array | Int32Array>(from: T, into: T): T {
  into.set(from)
  return into
}

export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5
}
