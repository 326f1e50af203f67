import type { Measure } from '../measure.ts'

/** Han that can go without loss: padding, courtesy, what the heading just said. */
export const removable: Measure = {
  id: 'removable',
  dimension: 'short',
  unit: 'character',
  points: [
    [0.005, 0],
    [0.03, 0.4],
    [0.1, 1],
  ],
}
