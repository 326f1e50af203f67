import { isBlank } from '../../text/characters.ts'
import { readsAsBlank } from '../../text/line-join.ts'
import { segmentMap, type OffsetMap, type Segment } from '../../text/offset-map.ts'
import type { Range } from '../../text/span.ts'

/** The text of one block, laid together piece by piece with the source of each. Blanks around the whole are dropped. */
export interface BlockText {
  readonly length: number
  /** The text so far. It is joined anew on each call: not for long blocks. */
  text(): string
  /** Lays `source[start, end)` as it stands. */
  copy(start: number, end: number): void
  /** Lays a text that stands for `source[start, end)`: an entity, an escape. */
  atom(start: number, end: number, text: string): void
  /** Lays code like `copy`, and remembers where. */
  code(start: number, end: number): void
  /** A line break at `source[start, end)`, the prefix of the next line included; what it reads as, the neighbours decide. */
  lineBreak(start: number, end: number): void
  finish(): { readonly text: string; readonly map: OffsetMap; readonly code: readonly Range[] }
}

type OpenSegment = { -readonly [Key in keyof Segment]: Segment[Key] }

export function blockText(source: string): BlockText {
  const segments: OpenSegment[] = []
  const codeRanges: { start: number; end: number }[] = []
  // Pieces, since a string that grows and is looked into again and again costs the square of its length.
  const pieces: string[] = []
  let length = 0
  let lastUnit = 0
  let pending: Range | undefined

  const settleBreak = (next: number): void => {
    if (!pending) return
    const { start, end } = pending
    pending = undefined
    if (!readsAsBlank(lastUnit, next)) return
    segments.push({ prose: length, length: 1, source: start, sourceLength: end - start })
    add(' ')
  }
  const add = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
    lastUnit = piece.charCodeAt(piece.length - 1)
  }

  /** Returns how many units it laid. */
  const copy = (start: number, end: number): number => {
    let from = start
    if (length === 0) while (from < end && isBlank(source.charCodeAt(from))) from++
    if (from >= end) return 0
    settleBreak(source.charCodeAt(from))
    const last = segments.at(-1)
    if (last && last.sourceLength === undefined && last.source + last.length === from) last.length += end - from
    else segments.push({ prose: length, length: end - from, source: from })
    add(source.slice(from, end))
    return end - from
  }

  return {
    get length() {
      return length
    },
    text: () => pieces.join(''),
    copy,
    atom(start, end, value) {
      if (value === '' || (length === 0 && isBlank(value.charCodeAt(0)))) return
      settleBreak(value.charCodeAt(0))
      segments.push({ prose: length, length: value.length, source: start, sourceLength: end - start })
      add(value)
    },
    code(start, end) {
      const copied = copy(start, end)
      const from = length - copied
      const last = codeRanges.at(-1)
      if (last?.end === from) last.end = length
      else if (copied > 0) codeRanges.push({ start: from, end: length })
    },
    lineBreak(start, end) {
      if (length > 0) pending = { start, end }
    },
    finish() {
      const text = trimEnd(pieces.join(''), segments)
      const code = codeRanges.filter((range) => range.start < text.length)
      return {
        text,
        map: segmentMap(segments),
        code: code.map(({ start, end }) => ({ start, end: Math.min(end, text.length) })),
      }
    },
  }
}

/** Drops the blanks at the end, from the segments too. */
function trimEnd(text: string, segments: OpenSegment[]): string {
  let length = text.length
  while (length > 0 && isBlank(text.charCodeAt(length - 1))) {
    const last = segments.at(-1)
    // An atom has no inner positions: it goes whole or not at all.
    if (last?.sourceLength !== undefined && last.length > 1) break
    length--
    if (last && --last.length === 0) segments.pop()
  }
  return text.slice(0, length)
}
