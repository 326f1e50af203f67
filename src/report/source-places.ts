import { lineIndex, type Position } from '../text/line-index.ts'
import type { Range } from '../text/span.ts'

/** Where a range begins and ends. */
export interface Place {
  readonly start: Position
  readonly end: Position
}

/** Finds places in a source whose BOM counts for nothing, as SARIF wants it and as editors show it. */
export function sourcePlaces(source: string): (range: Range) => Place {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const lines = lineIndex(source.slice(mark))
  return ({ start, end }) => ({ start: lines.position(start - mark), end: lines.position(end - mark) })
}
