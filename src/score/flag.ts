import type { Span } from '../text/span.ts'

/** A place that a rule flagged for a measure. `finding` is the number of the finding that answers for it, if any. */
export interface Flag {
  readonly measure: string
  readonly at: Span
  readonly finding: number | undefined
}
