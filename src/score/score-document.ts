import { scoredDimensions, type ScoredDimension } from '../diagnostic/dimension.ts'
import type { Document } from '../document/document.ts'
import type { Range } from '../text/span.ts'
import type { Flag } from './flag.ts'
import { measureUnits } from './measure-units.ts'
import { costOf, type Measure, type Point } from './measure.ts'
import { measures } from './measures/index.ts'
import { profileName, type Profile } from './profile.ts'
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

export interface ScoreInput {
  readonly document: Document
  readonly flags: readonly Flag[]
  readonly profile: Profile
  /** Measures of which a rule is switched off. */
  readonly unmeasured: ReadonlySet<string>
  /** Findings that are printed; the cost of the others is `hidden`. */
  readonly visible: ReadonlySet<number>
}

/** Under this much body no score can be fair. */
const leastCharacters = 150
const leastSentences = 4

/** Scores a document by the flags its rules set: 100 less the loss of each measure, in tenths, so that every point is accounted for. */
export function scoreDocument(input: ScoreInput): ScoreResult {
  const { document, profile, unmeasured } = input
  const body = document.sentences.filter(({ role }) => role === 'body')
  const judged = document.language === 'zh' && document.characters >= leastCharacters && body.length >= leastSentences
  const costs = new Map<number, number>()
  const parts: ScorePart[] = []
  if (judged) {
    const removable = removableRanges(input.flags)
    for (const measure of measures) {
      const weight = profile.weights[measure.id] ?? 0
      if (weight === 0 || unmeasured.has(measure.id)) continue
      parts.push(scoreMeasure(measure, weight, removable, input, costs))
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
  const lost = parts.filter((part) => part.dimension === dimension).reduce((sum, part) => sum + Math.round(part.lost * 10), 0)
  return Math.max(0, 1000 - lost) / 10
}

/** What is empty, stock or said before: it leaves the denominators of the other measures, so that padding dilutes nothing. */
function removableRanges(flags: readonly Flag[]): Range[] {
  return flags.filter(({ measure }) => measure === 'removable' || measure === 'stock' || measure === 'repeat').map(({ at }) => at)
}

function scoreMeasure(
  measure: Measure,
  weight: number,
  removable: readonly Range[],
  input: ScoreInput,
  costs: Map<number, number>,
): ScorePart {
  const points = input.profile.points[measure.id] ?? measure.points
  const flags = input.flags.filter((flag) => flag.measure === measure.id)
  const counted = measureUnits({ measure, document: input.document, flags, removable, norm: input.profile.norm, good: points[0]?.[0] ?? 0 })
  const lostTenths = Math.round(weight * 10 * costOf(points, counted.r))
  const answering = [...counted.byFinding.keys()]
  const shares = shareOut(lostTenths, answering.map((finding) => counted.byFinding.get(finding) ?? 0))
  let hidden = 0
  let located = 0
  answering.forEach((finding, index) => {
    const tenths = shares[index] ?? 0
    if (finding === undefined) return
    if (input.visible.has(finding)) {
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
