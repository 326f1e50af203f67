import type { ScoredDimension } from '../diagnostic/dimension.ts'
import type { Document } from '../document/document.ts'

/** What a measure counts. `document` measures have one unit and compute their defect themselves. */
export type Unit = 'character' | 'clause' | 'sentence' | 'demand' | 'claim' | 'section' | 'document'

/** A point `[r, x]` of a piecewise linear curve: the defect `r` and the share `x` (0–1) of the weight it costs. */
export type Point = readonly [r: number, x: number]

/** One thing that is measured about a draft. A rule names at most one, of its own dimension, and flags units for it. */
export interface Measure {
  readonly id: string
  readonly dimension: ScoredDimension
  readonly unit: Unit
  /** Ascending in `r`; the first point is where loss begins, the last where the whole weight is lost. */
  readonly points: readonly Point[]
  /** The defect of a measure that no rule flags, 0 being good. `norm` is the usual 字数 of the genre. */
  readonly computed?: (document: Document, norm: number) => Computed
}

export interface Computed {
  readonly flagged: number
  readonly units: number
  readonly raw: number
}

/** The share of the weight that a defect costs. */
export function costOf(points: readonly Point[], r: number): number {
  const first = points[0]
  if (!first || r <= first[0]) return first ? first[1] : 0
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1]
    const to = points[index]
    if (from && to && r <= to[0]) return from[1] + ((to[1] - from[1]) * (r - from[0])) / (to[0] - from[0])
  }
  return points.at(-1)?.[1] ?? 0
}
