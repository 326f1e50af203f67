import { countHan } from '../../text/characters.ts'
import type { Document } from '../../document/document.ts'
import type { Measure } from '../measure.ts'
import { repeatsOf } from '../repeats.ts'

/** A line of a form or a table typed as text (姓名, 合计) is no sentence that could owe a fact. */
const leastHan = 8

/** Body sentences that hold nothing one could check. */
export const sentencesWithoutFact: Measure = {
  id: 'sentences-without-fact',
  dimension: 'practical',
  unit: 'sentence',
  points: [
    [0.25, 0],
    [0.85, 1],
  ],
  computed(document: Document) {
    let flagged = 0
    let units = 0
    const repeats = repeatsOf(document)
    let number = -1
    for (const { role, facts, prose } of document.sentences) {
      if (role !== 'body') continue
      number++
      if (facts.length === 0) {
        if (countHan(prose) < leastHan) continue
        flagged++
      } else if (repeats.has(number) && countHan(prose) >= leastHan) {
        // A fact told once more is no more facts.
        continue
      }
      units++
    }
    return { flagged, units, raw: units === 0 ? 0 : flagged / units }
  },
}
