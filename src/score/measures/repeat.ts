import type { Measure } from '../measure.ts'

/** Clauses that say again what was said. */
export const repeat: Measure = {
  id: 'repeat',
  dimension: 'fresh',
  unit: 'clause',
  points: [
    [0.04, 0],
    [0.25, 1],
  ],
}
