import type { Measure } from '../measure.ts'

/** Clauses that leave open when, how much or who. */
export const vague: Measure = {
  id: 'vague',
  dimension: 'practical',
  unit: 'clause',
  points: [
    [0.02, 0],
    [0.15, 1],
  ],
}
