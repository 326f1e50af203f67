import type { ScoredDimension } from '../diagnostic/dimension.ts'
import type { Genre } from '../document/genre.ts'
import type { Point } from './measure.ts'

/** How a genre is scored. The name carries a version, so that a score can be held against the same yardstick later. */
export interface Profile {
  readonly genre: Genre
  readonly version: number
  /** The usual length of the genre, in 字. */
  readonly norm: number
  /** Points of each dimension; the weights of a dimension sum to 100. */
  readonly weights: Readonly<Record<string, number>>
  /** Curves that differ from the measure's own. */
  readonly points: Readonly<Record<string, readonly Point[]>>
  /** Least score that passes, per dimension; none where only errors decide. */
  readonly floors: Readonly<Partial<Record<ScoredDimension, number>>>
}

/** `speech@1`; with a star where a rule that is switched off left a measure out. */
export function profileName(profile: Profile, complete: boolean): string {
  return `${profile.genre}@${profile.version}${complete ? '' : '*'}`
}
