import { scoredDimensions, type ScoredDimension } from '../diagnostic/dimension.ts'
import type { Range } from '../text/span.ts'
import type { Flag } from './flag.ts'
import { countedMeasures, isRemovable, lossOf, removableRanges, type ScoreBasis } from './loss.ts'

/** The flags that are left and what each measure takes with them, in tenths of a point. */
export interface ScoreState {
  readonly flags: readonly Flag[]
  readonly removable: readonly Range[]
  readonly losses: ReadonlyMap<string, number>
}

export type Gains = Readonly<Record<ScoredDimension, number>>

export interface Mended {
  readonly state: ScoreState
  /** Points that each score rises by. */
  readonly gains: Gains
}

/** Scores a draft again as if some of its findings were mended: their units stay, but nothing is wrong with them. */
export interface Rescoring {
  readonly start: ScoreState
  mend(findings: readonly number[], before: ScoreState): Mended
}

export function openRescoring(basis: ScoreBasis): Rescoring {
  const counted = countedMeasures(basis)
  const removable = removableRanges(basis.document, basis.flags)
  const losses = new Map(counted.map((one) => [one.measure.id, lossOf(one, basis, removable).tenths]))
  return {
    start: { flags: basis.flags, removable, losses },
    mend(findings, before) {
      const mended = new Set<number | undefined>(findings)
      const taken = before.flags.filter(({ finding }) => mended.has(finding))
      const flags = before.flags.filter(({ finding }) => !mended.has(finding))
      const state = remeasured({ ...before, flags }, taken)
      return { state, gains: gainsBetween(before, state) }
    },
  }

  /** Measures again only what the flags taken away can have changed. */
  function remeasured(state: ScoreState, taken: readonly Flag[]): ScoreState {
    const all = taken.some((flag) => isRemovable(flag))
    const touched = new Set(taken.map(({ measure }) => measure))
    const ranges = all ? removableRanges(basis.document, state.flags) : state.removable
    const after = new Map(state.losses)
    for (const one of counted) {
      const { id, computed } = one.measure
      // What loses nothing cannot lose less, and what is computed does not hang on flags.
      if (computed || after.get(id) === 0 || !(all || touched.has(id))) continue
      after.set(id, lossOf(one, { ...basis, flags: state.flags }, ranges).tenths)
    }
    return { ...state, removable: ranges, losses: after }
  }

  function gainsBetween(before: ScoreState, after: ScoreState): Gains {
    const tenths: Record<ScoredDimension, number> = { short: 0, practical: 0, fresh: 0 }
    for (const { measure } of counted) {
      tenths[measure.dimension] += (before.losses.get(measure.id) ?? 0) - (after.losses.get(measure.id) ?? 0)
    }
    return Object.fromEntries(scoredDimensions.map((dimension) => [dimension, tenths[dimension] / 10])) as Record<
      ScoredDimension,
      number
    >
  }
}
