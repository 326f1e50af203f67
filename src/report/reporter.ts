import type { FileResult } from '../engine/result.ts'

/** Writes a report piece by piece, so that no more than one draft need be kept. */
export interface Reporter {
  /** What a draft adds to the output; empty where there is nothing to say. */
  file(result: FileResult): string
  /** What closes the output; `complete` is false where some drafts could not be judged. */
  end(complete?: boolean): string
}
