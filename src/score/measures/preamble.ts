import type { Measure } from '../measure.ts'

/** Han of background and importance before the matter. */
export const preamble: Measure = {
  id: 'preamble',
  dimension: 'short',
  unit: 'character',
  points: [
    [0.02, 0],
    [0.15, 1],
  ],
}
