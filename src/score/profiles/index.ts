import type { ScoredDimension } from '../../diagnostic/dimension.ts'
import type { Genre } from '../../document/genre.ts'
import type { Point } from '../measure.ts'
import type { Profile } from '../profile.ts'

const weights: Readonly<Record<string, number>> = {
  length: 15,
  removable: 40,
  preamble: 30,
  'long-sentences': 15,
  'unanchored-demands': 35,
  'unevidenced-claims': 15,
  'sentences-without-fact': 25,
  vague: 10,
  hollow: 15,
  stock: 60,
  template: 25,
  repeat: 5,
  skeleton: 10,
}
const floors: Readonly<Record<ScoredDimension, number>> = { short: 60, practical: 50, fresh: 60 }

interface Variation {
  readonly norm: number
  readonly weights?: Readonly<Record<string, number>>
  readonly points?: Readonly<Record<string, readonly Point[]>>
  readonly floors?: Profile['floors']
}

/**
 * A work report and an opinion set directions that others turn into tasks: most of their demands name no date, and the
 * 实 of a good one lies in its figures. The curve starts later and never takes the whole weight at once.
 */
const directional: Variation['points'] = {
  'unanchored-demands': [
    [0.5, 0],
    [1, 0.75],
  ],
}

/** What sets a genre apart. Norms follow the figures that regulations give (整治形式主义为基层减负若干规定, art. 2) and practice. */
const variations: Readonly<Record<Genre, Variation>> = {
  speech: { norm: 5000 },
  notice: { norm: 4000 },
  report: { norm: 5000 },
  'work-report': { norm: 15_000, points: directional },
  request: { norm: 3000 },
  reply: { norm: 1000 },
  letter: { norm: 600 },
  minutes: { norm: 2000 },
  circular: { norm: 3000 },
  opinion: { norm: 5000, points: directional },
  plan: { norm: 5000 },
  workplan: { norm: 4000 },
  summary: { norm: 3000 },
  briefing: { norm: 1500 },
  research: { norm: 6000 },
  resolution: { norm: 500, floors: {} },
  // Statutes must repeat their terms, and their sections follow one pattern by rule.
  law: { norm: 8000, weights: { stock: 70, template: 30, repeat: 0, skeleton: 0 }, floors: {} },
  guide: { norm: 1500, floors: {} },
  other: { norm: 5000, floors: {} },
}

/** The profile of a genre. */
export function profileOf(genre: Genre): Profile {
  const variation = variations[genre]
  return {
    genre,
    version: 1,
    norm: variation.norm,
    weights: { ...weights, ...variation.weights },
    points: variation.points ?? {},
    floors: variation.floors ?? floors,
  }
}
