import type { Measure } from '../measure.ts'

/** Han inside set phrases. */
export const stock: Measure = {
  id: 'stock',
  dimension: 'fresh',
  unit: 'character',
  points: [[0.01, 0], [0.08, 0.6], [0.25, 1]],
}
