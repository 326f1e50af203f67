import type { Document } from '../document/document.ts'
import type { Range } from '../text/span.ts'

/** A stretch of the source that is no prose: markup, comments, what a reader leaves out. Blanks do not count. */
export interface MarkupPiece extends Range {
  readonly text: string
}

/** All of a document's markup in order. It is the same before and after a fix, or the fix has broken the draft. */
export function markupOf({ source, blocks }: Document): MarkupPiece[] {
  const pieces: MarkupPiece[] = []
  let at = 0
  const add = (end: number): void => {
    const text = source.slice(at, end).replace(/[\s\uFEFF]+/g, '')
    if (text !== '') pieces.push({ start: at, end, text })
  }
  const pass = (start: number, end: number): void => {
    if (start > at) add(start)
    at = Math.max(at, end)
  }
  for (const { map } of blocks) {
    if (map.isExact(0, map.length)) {
      const { start, end } = map.span(0, map.length)
      pass(start, end)
      continue
    }
    for (let unit = 0; unit < map.length; unit++) {
      const { start, end } = map.span(unit, unit + 1)
      pass(start, end)
    }
  }
  add(source.length)
  return pieces
}

/** Where in the second document its markup first differs from that of the first; undefined where it is the same. */
export function markupChange(before: readonly MarkupPiece[], after: readonly MarkupPiece[]): number | undefined {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const now = after[index]
    if (now?.text !== before[index]?.text) return now?.start ?? Infinity
  }
  return undefined
}
