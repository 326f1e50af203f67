import type { Measure } from '../measure.ts'

/** Claims of success or trouble without a figure or a case. */
export const unevidencedClaims: Measure = {
  id: 'unevidenced-claims',
  dimension: 'practical',
  unit: 'claim',
  points: [
    [0.3, 0],
    [1, 1],
  ],
}
