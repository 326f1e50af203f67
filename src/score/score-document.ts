import { scoredDimensions, type ScoredDimension } from '../diagnostic/dimension.ts'
import {
  countedMeasures,
  flagsByMeasure,
  isJudged,
  lossOf,
  removableBy,
  type CountedMeasure,
  type Loss,
  type ScoreBasis,
} from './loss.ts'
import type { Point } from './measure.ts'
import { profileName } from './profile.ts'
import { shareOut } from './share-out.ts'

/** What one measure took from its dimension. `lost` = Σ cost of its diagnostics + `hidden` + `unlocated`, in points. */
export interface ScorePart {
  readonly dimension: ScoredDimension
  readonly measure: string
  readonly flagged: number
  readonly units: number
  /** The share of flagged units as it stands. */
  readonly raw: number
  /** The same, shrunk towards good by the shortness of the text; this is what the curve judges. */
  readonly r: number
  readonly points: readonly Point[]
  readonly weight: number
  readonly lost: number
  readonly hidden: number
  readonly unlocated: number
}

export type Scores = Readonly<Record<ScoredDimension, number | null>>

export interface ScoreResult {
  readonly profile: string
  readonly scores: Scores
  readonly parts: readonly ScorePart[]
  readonly unmeasured: readonly string[]
  /** Points per finding number. */
  readonly costs: ReadonlyMap<number, number>
}

export interface ScoreInput extends ScoreBasis {
  /** Findings that are printed; the cost of the others is `hidden`. */
  readonly visible: ReadonlySet<number>
}

/** Scores a document by the flags its rules set: 100 less the loss of each measure, in tenths, so that every point is accounted for. */
export function scoreDocument(input: ScoreInput): ScoreResult {
  const { document, profile, unmeasured } = input
  const judged = isJudged(document)
  const costs = new Map<number, number>()
  const parts: ScorePart[] = []
  if (judged) {
    const flags = flagsByMeasure(input.flags)
    const removable = removableBy(document, flags)
    for (const one of countedMeasures(input)) {
      parts.push(scoreMeasure(one, lossOf(one, input, flags, removable), input.visible, costs))
    }
  }
  return {
    profile: profileName(profile, unmeasured.size === 0),
    scores: Object.fromEntries(
      scoredDimensions.map((dimension) => [dimension, judged ? scoreOf(dimension, parts) : null]),
    ) as Record<ScoredDimension, number | null>,
    parts,
    unmeasured: [...unmeasured].sort(),
    costs,
  }
}

function scoreOf(dimension: ScoredDimension, parts: readonly ScorePart[]): number {
  const lost = parts
    .filter((part) => part.dimension === dimension)
    .reduce((sum, part) => sum + Math.round(part.lost * 10), 0)
  return Math.max(0, 1000 - lost) / 10
}

function scoreMeasure(
  { measure, weight }: CountedMeasure,
  { counted, points, tenths: lostTenths }: Loss,
  visible: ScoreInput['visible'],
  costs: Map<number, number>,
): ScorePart {
  const answering = [...counted.byFinding.keys()]
  const shares = shareOut(
    lostTenths,
    answering.map((finding) => counted.byFinding.get(finding) ?? 0),
  )
  let hidden = 0
  let located = 0
  answering.forEach((finding, index) => {
    const tenths = shares[index] ?? 0
    if (finding === undefined) return
    if (visible.has(finding)) {
      costs.set(finding, ((costs.get(finding) ?? 0) * 10 + tenths) / 10)
      located += tenths
    } else hidden += tenths
  })
  return {
    dimension: measure.dimension,
    measure: measure.id,
    flagged: counted.flagged,
    units: counted.units,
    raw: round(counted.raw),
    r: round(counted.r),
    points,
    weight,
    lost: lostTenths / 10,
    hidden: hidden / 10,
    unlocated: (lostTenths - located - hidden) / 10,
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
