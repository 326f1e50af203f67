import type { Measure } from '../measure.ts'

/** 字数 over the norm of the genre: 0 at the norm, 1 at twice the norm. */
export const length: Measure = {
  id: 'length',
  dimension: 'short',
  unit: 'document',
  points: [[0, 0], [1, 0.7], [3, 1]],
  computed({ characters }, norm) {
    return { flagged: characters, units: norm, raw: Math.max(0, characters / norm - 1) }
  },
}
