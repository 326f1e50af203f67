import { firstWhere } from './first-where.ts'
import type { Range } from './span.ts'

/** Replaces `source[start, end)` by `text`. */
export interface Edit extends Range {
  readonly text: string
}

/** Applies edits to a source. Edits that overlap are refused with a RangeError: nothing half-applied may leave here. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of inOrder(edits)) {
    if (edit.start < at || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(`edits overlap or leave the text at ${edit.start}–${edit.end}`)
    }
    result += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + source.slice(at)
}

/**
 * Where ranges of the source come to lie when edits that do not overlap are applied. What is inserted at either end of a
 * range belongs to it; an end inside an edit moves to that end of the edit's text.
 */
export function movedBy(edits: readonly Edit[]): (range: Range) => Range {
  const ordered = inOrder(edits)
  const shifts = [0]
  for (const { start, end, text } of ordered) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start))
  const countBefore = (isBefore: (edit: Edit) => boolean): number =>
    firstWhere(ordered.length, (index) => {
      const edit = ordered[index]
      return edit === undefined || !isBefore(edit)
    })
  return ({ start, end }) => {
    const first = countBefore((edit) => edit.start < start && edit.end <= start)
    const last = countBefore((edit) => edit.end <= end)
    const atStart = ordered[first]
    const atEnd = ordered[last]
    const from = atStart && atStart.start < start ? atStart.start : start
    const to = atEnd && atEnd.start < end ? atEnd.start + atEnd.text.length : end
    return { start: from + (shifts[first] ?? 0), end: to + (shifts[last] ?? 0) }
  }
}

/** Edits by their places. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}
