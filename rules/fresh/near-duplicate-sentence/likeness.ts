import { runNumbers, type Sentence } from 'doclint/rule'

/** Han of the runs by which a like sentence is found. */
const runLength = 4
/** A run found everywhere tells nothing; eight places keep the search linear. */
const mostPlaces = 8

/**
 * Finds for each sentence added the earlier one that shares most runs of four Han with it. `all` are the texts of all
 * sentences that will be added.
 */
export function likeSentences(all: readonly string[]): (sentence: Sentence) => Sentence | undefined {
  const runs = runNumbers(runLength, { counts: isHan, among: all })
  const sentences: Sentence[] = []
  /** By number of a run: the first sentence it stands in, the last, and those between, which few runs have. */
  const first: number[] = []
  const last: number[] = []
  const further = new Map<number, number[]>()
  /** By number of a sentence: runs shared with the present one. */
  const shared: number[] = []
  let touched: number[] = []
  let best = -1
  return (sentence) => {
    const here = sentences.length
    best = -1
    for (const number of runs.of(sentence.prose)) {
      if (number < 0) continue
      const place = first[number]
      // A run that comes twice in a sentence counts once.
      if (place === undefined) first.push(here)
      else if (last[number] !== here) {
        share(place)
        const others = further.get(number)
        if (!others) further.set(number, [here])
        else {
          for (const other of others) share(other)
          if (others.length + 1 < mostPlaces) others.push(here)
        }
      }
      last[number] = here
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
}

export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5
}
