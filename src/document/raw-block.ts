import type { OffsetMap } from '../text/offset-map.ts'
import type { Range, Span } from '../text/span.ts'
import type { CellPlace, ListPlace } from './document.ts'

/** What a reader hands over: prose with its map and what the markup says of it, before any judgement of roles. */
export interface RawBlock {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'code' | 'cell'
  readonly text: string
  readonly map: OffsetMap
  readonly span: Span
  /** Line of the source it begins on, from 1. */
  readonly line: number
  /** Whether an empty line or the beginning of the source stands before it. */
  readonly blankBefore: boolean
  /** Level of a heading made by markup, from 1. */
  readonly level?: number
  readonly list?: ListPlace
  readonly cell?: CellPlace
  /** Ranges of `text` that are inline code or an address, silent for every rule. */
  readonly code?: readonly Range[]
}
