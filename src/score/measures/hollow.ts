import type { Measure } from '../measure.ts'

/** Clauses that put off, soften or pledge instead of saying. */
export const hollow: Measure = {
  id: 'hollow',
  dimension: 'practical',
  unit: 'clause',
  points: [
    [0.01, 0],
    [0.12, 1],
  ],
}
