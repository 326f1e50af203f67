import { isBlank } from '../text/characters.ts'
import { readsAsBlank } from '../text/line-join.ts'
import { segmentMap, type OffsetMap, type Segment } from '../text/offset-map.ts'
import type { Range } from '../text/span.ts'

/** The text of one block, laid together piece by piece with the source of each. Blanks around the whole are dropped. */
export interface BlockText {
  readonly length: number
  /** The text so far. It is joined anew on each call: not for long blocks. */
  text(): string
  /** Lays `source[start, end)` as it stands. */
  copy(start: number, end: number): void
  /** Lays a text that stands for `source[start, end)`: an entity, an escape; `isCode` remembers where, like `code`. */
  atom(start: number, end: number, text: string, isCode?: boolean): void
  /** Lays code like `copy`, and remembers where. */
  code(start: number, end: number): void
  /** A line break at `source[start, end)`, the prefix of the next line included; what it reads as, the neighbours decide. */
  lineBreak(start: number, end: number): void
  /**
   * Blanks that HTML folds into one; the first of several at one place stands for all of them. A firm one stays whatever
   * the neighbours are.
   */
  blank(start: number, end: number, isFirm?: boolean): void
  finish(): { readonly text: string; readonly map: OffsetMap; readonly code: readonly Range[] }
}

interface PendingBlank extends Range {
  readonly kind: 'break' | 'blank' | 'firm'
}

type OpenSegment = { -readonly [Key in keyof Segment]: Segment[Key] }

export function blockText(source: string): BlockText {
  const segments: OpenSegment[] = []
  const codeRanges: { start: number; end: number }[] = []
  // Pieces, since a string that grows and is looked into again and again costs the square of its length.
  const pieces: string[] = []
  let length = 0
  let lastUnit = 0
  let pending: PendingBlank | undefined

  const settleBreak = (next: number): void => {
    if (!pending) return
    const { end, kind } = pending
    // Blanks before a break may have been laid already, where Markdown takes them for text.
    const start = Math.max(pending.start, laidTo())
    pending = undefined
    if (kind === 'break' && !readsAsBlank(lastUnit, next)) return
    if (end - start === 1 && source.charCodeAt(start) === 0x20) copySegment(start, end)
    else segments.push({ prose: length, length: 1, source: start, sourceLength: end - start })
    add(' ')
  }
  /** Where in the source the text ends so far. */
  const laidTo = (): number => {
    const last = segments.at(-1)
    return last ? last.source + (last.sourceLength ?? last.length) : 0
  }
  const copySegment = (start: number, end: number): void => {
    const last = segments.at(-1)
    if (last && last.sourceLength === undefined && last.source + last.length === start) last.length += end - start
    else segments.push({ prose: length, length: end - start, source: start })
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
    copySegment(from, end)
    add(source.slice(from, end))
    return end - from
  }
  /** The last `laid` units are code; a blank between two pieces of code is too. */
  const addCode = (before: number, laid: number): void => {
    const last = codeRanges.at(-1)
    if (last?.end === before) last.end = length
    else if (laid > 0) codeRanges.push({ start: length - laid, end: length })
  }

  return {
    get length() {
      return length
    },
    text: () => pieces.join(''),
    copy,
    atom(start, end, value, isCode = false) {
      if (value === '' || (length === 0 && isBlank(value.charCodeAt(0)))) return
      const before = length
      settleBreak(value.charCodeAt(0))
      segments.push({ prose: length, length: value.length, source: start, sourceLength: end - start })
      add(value)
      if (isCode) addCode(before, value.length)
    },
    code: (start, end) => addCode(length, copy(start, end)),
    lineBreak(start, end) {
      if (length > 0 && pending?.kind !== 'firm') pending = { start, end, kind: 'break' }
    },
    blank(start, end, isFirm = false) {
      if (length > 0 && (isFirm ? pending?.kind !== 'firm' : !pending))
        pending = { start, end, kind: isFirm ? 'firm' : 'blank' }
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
