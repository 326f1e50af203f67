import type { Measure } from '../measure.ts'

/** 字数 as a multiple of the norm of the genre: nothing up to three fifths of it, two fifths at the norm, all at twice the norm. */
export const length: Measure = {
  id: 'length',
  dimension: 'short',
  unit: 'document',
  points: [
    [0.6, 0],
    [1, 0.4],
    [2, 1],
  ],
  computed({ characters }, norm) {
    return { flagged: characters, units: norm, raw: characters / norm }
  },
}
