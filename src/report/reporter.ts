import type { FileResult } from '../engine/result.ts'

/** Writes a report piece by piece, so that no more than one draft need be kept. */
export interface Reporter {
  /**
   * What a draft adds to the output, in pieces that can be written as they come: the report of a long draft is many
   * times as long as the draft.
   */
  file(result: FileResult): Iterable<string>
  /** What closes the output; `complete` is false where some drafts could not be judged. */
  end(complete?: boolean): string
}
