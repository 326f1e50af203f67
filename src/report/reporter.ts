import type { Localized } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'

/** Writes a report piece by piece, so that no more than one draft need be kept. */
export interface Reporter {
  /**
   * What a draft adds to the output, in pieces that can be written as they come: the report of a long draft is many
   * times as long as the draft.
   */
  file(result: FileResult): Iterable<string>
  /** What closes the output; `complete` is false where not all could be done. */
  end(complete?: boolean, unread?: readonly Unread[]): string
}

/** A draft or folder that was to be checked and could not be. */
export interface Unread {
  readonly path: string
  readonly message: Localized
}
