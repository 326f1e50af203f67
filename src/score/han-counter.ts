import type { Document } from '../document/document.ts'
import { countHan } from '../text/characters.ts'
import type { Range } from '../text/span.ts'
import { eachTouched, unitsOf } from './units.ts'

/** Counts the Han that count: those of body sentences. */
export interface HanCounter {
  readonly total: number
  within(range: Range): number
}

const counters = new WeakMap<Document, HanCounter>()

export function hanOf(document: Document): HanCounter {
  let counter = counters.get(document)
  if (!counter) counters.set(document, (counter = countSentences(document)))
  return counter
}

/** Every sentence is counted once; of a range only its ends are counted again. */
function countSentences(document: Document): HanCounter {
  const { source } = document
  const sentences = unitsOf(document, 'sentence')
  const { starts, ends } = sentences
  const han = starts.map((start, index) => countHan(source, start, ends[index]))
  return {
    total: han.reduce((sum, count) => sum + count, 0),
    within(range) {
      let count = 0
      eachTouched(sentences, range, (index, from, to) => {
        const isWhole = from === starts[index] && to === ends[index]
        count += isWhole ? (han[index] ?? 0) : countHan(source, from, to)
      })
      return count
    },
  }
}
