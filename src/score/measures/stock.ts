import type { Measure } from '../measure.ts'

/** Han inside set phrases. */
export const stock: Measure = {
  id: 'stock',
  dimension: 'fresh',
  unit: 'character',
  points: [
    [0.005, 0],
    [0.06, 0.6],
    [0.2, 1],
  ],
}
