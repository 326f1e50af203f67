import type { Measure } from '../measure.ts'

/** Sentences too long to be taken in at one reading. */
export const longSentences: Measure = {
  id: 'long-sentences',
  dimension: 'short',
  unit: 'sentence',
  points: [
    [0.04, 0],
    [0.2, 0.4],
    [0.6, 1],
  ],
}
