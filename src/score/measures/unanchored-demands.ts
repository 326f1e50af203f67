import type { Measure } from '../measure.ts'

/** Demands without owner, date, figure or means. */
export const unanchoredDemands: Measure = {
  id: 'unanchored-demands',
  dimension: 'practical',
  unit: 'demand',
  points: [
    [0.3, 0],
    [1, 1],
  ],
}
