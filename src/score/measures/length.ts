import type { Measure } from '../measure.ts'

/** 字数 as a multiple of the norm of the genre: nothing up to three fifths of it, a quarter at the norm, all at four times. */
export const length: Measure = {
  id: 'length',
  dimension: 'short',
  unit: 'document',
  points: [
    [0.3, 0],
    [1, 0.4],
    [2, 1],
  ],
  computed({ characters }, norm) {
    return { flagged: characters, units: norm, raw: characters / norm }
  },
}
