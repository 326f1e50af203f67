import type { Measure } from '../measure.ts'

/** Clauses cut to a slogan frame, a forced triple, a chain of four-character words. */
export const template: Measure = {
  id: 'template',
  dimension: 'fresh',
  unit: 'clause',
  points: [
    [0.01, 0],
    [0.15, 1],
  ],
}
