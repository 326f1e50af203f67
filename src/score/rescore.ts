import { scoredDimensions, type ScoredDimension } from '../diagnostic/dimension.ts'
import { countedMeasures, flagsByMeasure, lossOf, removableBy, type FlagsByMeasure, type ScoreBasis } from './loss.ts'
import { removableMeasures, type Removable } from './removable.ts'

/** The flags that are left and what each measure takes with them, in tenths of a point. */
export interface ScoreState {
  readonly flags: FlagsByMeasure
  readonly removable: Removable
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
  const flags = flagsByMeasure(basis.flags)
  const removable = removableBy(basis.document, flags)
  const losses = new Map(counted.map((one) => [one.measure.id, lossOf(one, basis, flags, removable).tenths]))
  return {
    start: { flags, removable, losses },
    mend(findings, before) {
      const state = remeasured(before, new Set<number | undefined>(findings))
      return { state, gains: gainsBetween(before, state) }
    },
  }

  /** Measures again only what the flags of the mended findings can have changed. */
  function remeasured(before: ScoreState, mended: ReadonlySet<number | undefined>): ScoreState {
    const left = new Map(before.flags)
    const touched = new Set<string>()
    for (const [measure, own] of before.flags) {
      const kept = own.filter(({ finding }) => !mended.has(finding))
      if (kept.length === own.length) continue
      left.set(measure, kept)
      touched.add(measure)
    }
    const all = removableMeasures.some((measure) => touched.has(measure))
    const can = all ? removableBy(basis.document, left) : before.removable
    const after = new Map(before.losses)
    for (const one of counted) {
      const { id, computed } = one.measure
      // What loses nothing cannot lose less, and what is computed does not hang on flags.
      if (computed || after.get(id) === 0 || !(all || touched.has(id))) continue
      after.set(id, lossOf(one, basis, left, can).tenths)
    }
    return { flags: left, removable: can, losses: after }
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
