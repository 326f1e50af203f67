import type { Document } from '../document/document.ts'
import type { Range } from '../text/span.ts'
import type { Flag } from './flag.ts'
import { measureUnits, type MeasuredUnits } from './measure-units.ts'
import { costOf, type Measure, type Point } from './measure.ts'
import { measures } from './measures/index.ts'
import type { Profile } from './profile.ts'
import { isMostlyIn, union } from './units.ts'

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

/**
 * What is empty, stock or said before, in order and apart: it leaves the denominators of the other measures, so that
 * padding dilutes nothing. A sentence that is so for the most part leaves whole, and so does one said word for word
 * before.
 */
export function removableRanges(document: Document, flags: readonly Flag[]): Range[] {
  const ranges = union(flags.filter((flag) => isRemovable(flag)).map(({ at }) => at))
  const seen = new Set<string>()
  const hollow: Range[] = []
  for (const { role, prose, span } of document.sentences) {
    if (role !== 'body') continue
    if (seen.has(prose) || isMostlyIn(span, ranges)) hollow.push(span)
    seen.add(prose)
  }
  return union([...ranges, ...hollow])
}

export function isRemovable({ measure }: Flag): boolean {
  return measure === 'removable' || measure === 'stock' || measure === 'repeat'
}

/** What a measure takes from its dimension, given the flags of the document and the removable ranges among them. */
export function lossOf(
  { measure, weight }: CountedMeasure,
  { document, flags, profile }: ScoreBasis,
  removable: readonly Range[],
): Loss {
  const points = profile.points[measure.id] ?? measure.points
  const own = flags.filter((flag) => flag.measure === measure.id)
  const good = points[0]?.[0] ?? 0
  const counted = measureUnits({ measure, document, flags: own, removable, norm: profile.norm, good })
  return { counted, points, tenths: Math.round(weight * 10 * costOf(points, counted.r)) }
}
