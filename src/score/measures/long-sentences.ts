import type { Measure } from '../measure.ts'

/** Sentences too long to be taken in at one reading. */
export const longSentences: Measure = {
  id: 'long-sentences',
  dimension: 'short',
  unit: 'sentence',
  points: [
    [0.05, 0],
    [0.25, 0.7],
    [0.8, 1],
  ],
}
