import type { Range } from '../text/span.ts'

/** A stretch of a sentence between pause marks ，；：——, its mark included. Its range is in the sentence's prose. */
export interface Clause extends Range {
  /** Position in its sentence, from 0. */
  readonly position: number
}
