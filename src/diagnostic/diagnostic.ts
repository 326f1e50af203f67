import type { Category, Dimension, Severity } from './dimension.ts'
import type { Finding } from './finding.ts'
import type { Localized } from './localized.ts'

/** `<dimension>/<pattern>`, such as `short/long-sentence`. */
export type RuleId = `${Dimension}/${string}`

/** A finding after the engine: who says it, how grave it is, and what it cost. */
export interface Diagnostic extends Finding {
  readonly rule: RuleId
  readonly dimension: Dimension
  readonly category: Category
  readonly severity: Severity
  /** What the rule finds, in a word or two. */
  readonly title: Localized
  /** The rule's words for `messageId` and its fixes; kept here so that reports need no registry. */
  readonly messages: Readonly<Record<string, Localized>>
  /** Points of its dimension lost through this finding, in tenths; absent where its rule feeds no measure. */
  readonly cost?: number
}

/** What could not be done to a document: a reader's doubt, a broken rule, an unused suppression. */
export interface Problem {
  readonly code: string
  readonly message: Localized
  /** Line from 1, where the problem has a place. */
  readonly line?: number
  readonly column?: number
}
