import type { Range } from './span.ts'

/** Replaces `source[start, end)` by `text`. */
export interface Edit extends Range {
  readonly text: string
}

/** Applies edits to a source. Edits that overlap are refused with a RangeError: nothing half-applied may leave here. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(`edits overlap or leave the text at ${edit.start}–${edit.end}`)
    }
    result += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + source.slice(at)
}
