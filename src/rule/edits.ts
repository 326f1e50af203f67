import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/** The edit that puts `text` in place of a span. */
export function replacement(at: Span, text: string): Edit {
  return { start: at.start, end: at.end, text }
}

/** The edit that takes a span out. */
export function deletion(at: Span): Edit {
  return replacement(at, '')
}
