import type { Document } from '../../document/document.ts'
import type { Measure } from '../measure.ts'

/** Body sentences that hold nothing one could check. */
export const sentencesWithoutFact: Measure = {
  id: 'sentences-without-fact',
  dimension: 'practical',
  unit: 'sentence',
  points: [[0.25, 0], [0.85, 1]],
  computed(document: Document) {
    let flagged = 0
    let units = 0
    for (const { role, facts } of document.sentences) {
      if (role !== 'body') continue
      units++
      if (facts.length === 0) flagged++
    }
    return { flagged, units, raw: units === 0 ? 0 : flagged / units }
  },
}
