import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import type { MessageData } from './localized.ts'

/** What a rule reports: a place, a code and facts. No words: these come last, in the reader's language. */
export interface Finding {
  readonly at: Span
  /** A key of the rule's `messages`. */
  readonly messageId: string
  readonly data?: MessageData
  /** Other places that belong to the same finding, such as the further cases of a habit. */
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
}

export interface Related {
  readonly at: Span
  readonly messageId?: string
  readonly data?: MessageData
}

/** `safe` keeps the meaning (widths, pairing, 〔〕); whatever changes words is a `suggestion` for a person to accept. */
export interface Fix {
  readonly kind: 'safe' | 'suggestion'
  readonly messageId: string
  readonly data?: MessageData
  readonly edits: readonly Edit[]
}
