import type { Measure } from '../measure.ts'

/** Sections whose headings or sizes follow one template. */
export const skeleton: Measure = {
  id: 'skeleton',
  dimension: 'fresh',
  unit: 'section',
  points: [
    [0.2, 0],
    [0.9, 1],
  ],
}
