import type { Localized } from '../diagnostic/localized.ts'

/** Why a part of the run could not be done: where, what was found, what to do. It makes the run end with status 2. */
export interface Failure {
  readonly message: Localized
  /** The file or argument at fault. */
  readonly path?: string
  readonly line?: number
  readonly column?: number
}
