import type { Document } from '../document/document.ts'
import type { Flag } from './flag.ts'
import { measureUnits, type MeasuredUnits } from './measure-units.ts'
import { costOf, type Measure, type Point } from './measure.ts'
import { measures } from './measures/index.ts'
import type { Profile } from './profile.ts'
import { removableMeasures, removableOf, type Removable } from './removable.ts'

/** What a score rests on. */
export interface ScoreBasis {
  readonly document: Document
  readonly flags: readonly Flag[]
  readonly profile: Profile
  /** Measures of which a rule is switched off. */
  readonly unmeasured: ReadonlySet<string>
}

/** A measure that counts towards the scores of a profile. */
export interface CountedMeasure {
  readonly measure: Measure
  /** Points of its dimension. */
  readonly weight: number
}

export interface Loss {
  readonly counted: MeasuredUnits
  readonly points: readonly Point[]
  /** Tenths of a point. */
  readonly tenths: number
}

/**
 * Whether there is text enough to score, in the language the measures are made for: 150 字, and four sentences of body
 * or 250 字. A resolution of three sentences and 600 字 is long-winded, not short, and must not slip past the gate.
 */
export function isJudged({ language, characters, sentences }: Document): boolean {
  if (language !== 'zh' || characters < 150) return false
  return characters >= 250 || sentences.filter(({ role }) => role === 'body').length >= 4
}

export function countedMeasures({ profile, unmeasured }: Pick<ScoreBasis, 'profile' | 'unmeasured'>): CountedMeasure[] {
  return measures.flatMap((measure) => {
    const weight = profile.weights[measure.id] ?? 0
    return weight === 0 || unmeasured.has(measure.id) ? [] : [{ measure, weight }]
  })
}

/** Flags by the measure they were set for, in their order. */
export type FlagsByMeasure = ReadonlyMap<string, readonly Flag[]>

export function flagsByMeasure(flags: readonly Flag[]): FlagsByMeasure {
  const groups = new Map<string, Flag[]>()
  for (const flag of flags) {
    const own = groups.get(flag.measure)
    if (own) own.push(flag)
    else groups.set(flag.measure, [flag])
  }
  return groups
}

/** What can go of a document, given all its flags. */
export function removableBy(document: Document, flags: FlagsByMeasure): Removable {
  return removableOf(
    document,
    removableMeasures.flatMap((measure) => flags.get(measure) ?? []),
  )
}

/** What a measure takes from its dimension, given the flags of the document and what can go by them. */
export function lossOf(
  { measure, weight }: CountedMeasure,
  { document, profile }: Pick<ScoreBasis, 'document' | 'profile'>,
  flags: FlagsByMeasure,
  removable: Removable,
): Loss {
  const points = profile.points[measure.id] ?? measure.points
  const own = flags.get(measure.id) ?? []
  const good = points[0]?.[0] ?? 0
  const counted = measureUnits({ measure, document, flags: own, removable, norm: profile.norm, good })
  return { counted, points, tenths: Math.round(weight * 10 * costOf(points, counted.r)) }
}
