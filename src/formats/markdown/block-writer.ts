import type { RawBlock } from '../../document/raw-block.ts'
import { spanOf } from '../../text/span.ts'
import { blockText, type BlockText } from '../block-text.ts'
import { beginsBlock } from './soft-break.ts'
import { blanksBefore, isBlankBefore, lineAt } from './source-lines.ts'

/** What a block is and where in the draft it stands. */
export type Place = Pick<RawBlock, 'kind' | 'level' | 'list' | 'cell'>

/** A stretch of the source with the lines it begins and ends on, from 1. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly endLine: number
}

interface OpenBlock {
  place: Place
  text: BlockText
  start: number
  line: number
  blankBefore: boolean
}

/** Writes one block after the other. Nothing is open between `finish` and `begin`. */
export interface BlockWriter {
  readonly blocks: readonly RawBlock[]
  /** The block that is being written. */
  readonly open: { readonly place: Place; readonly text: BlockText } | undefined
  begin(at: Stretch, place: Place): void
  /** The level of a heading is known only behind its marks. */
  setLevel(level: number): void
  finish(end: number): void
  /** Ends the block at a hard break and begins another in its place. */
  split(at: Stretch): void
  /** A line break, which ends the block or reads as a blank or as nothing. */
  lineBreak(at: Stretch): void
  /** Marks and blanks before the text of a line, such as the `> ` of a quotation. */
  prefix(at: Stretch): void
  /** A comment is no part of the draft: what stands behind it stands behind what is before it. */
  comment(at: Stretch): void
}

export function blockWriter(source: string): BlockWriter {
  const blocks: RawBlock[] = []
  let open: OpenBlock | undefined
  let lastBreak = { start: -1, end: -1 }
  // Until the first sentence, a line that ends in ：is an addressee.
  let inHead = true
  let afterComment: { line: number; blankBefore: boolean } | undefined

  return {
    blocks,
    get open() {
      return open
    },
    begin({ start, line }, place) {
      lastBreak = { start: -1, end: -1 }
      open = { place, text: blockText(source), start, line, blankBefore: hasBlankBefore(start, line) }
    },
    setLevel(level) {
      if (open) open.place = { ...open.place, level }
    },
    finish,
    split,
    lineBreak(at) {
      if (!open) return
      const before = open.text.length <= 200 ? open.text.text() : ''
      if (beginsBlock(lineAt(source, at.end), { before, inHead })) return split(at)
      lastBreak = { start: blanksBefore(source, at.start), end: at.end }
      settleBreak(at.endLine)
    },
    prefix({ start, end, endLine }) {
      if (start !== lastBreak.end) return
      lastBreak = { ...lastBreak, end }
      settleBreak(endLine)
    },
    comment({ start, line, endLine }) {
      afterComment = { line: endLine + 1, blankBefore: hasBlankBefore(start, line) }
    },
  }

  function finish(end: number): void {
    if (!open) return
    const { place, start, line, blankBefore } = open
    const { text, map, code } = open.text.finish()
    open = undefined
    if (text === '') return
    if (/[。；！？]/.test(text)) inHead = false
    const span = spanOf(start, end)
    blocks.push({ ...place, text, map, span, line, blankBefore, ...(code.length > 0 && { code }) })
  }

  function split({ start, end, endLine }: Stretch): void {
    if (!open) return
    const { place, text, blankBefore } = open
    finish(start)
    open = { place, text: blockText(source), start: end, line: endLine, blankBefore: blankBefore && text.length === 0 }
    lastBreak = { start, end }
  }

  /** A block begins with its text: what stands before the break (an image, blanks) is left out. */
  function settleBreak(endLine: number): void {
    if (!open) return
    if (open.text.length > 0) return open.text.lineBreak(lastBreak.start, lastBreak.end)
    open.start = lastBreak.end
    open.line = endLine
  }

  function hasBlankBefore(start: number, line: number): boolean {
    return afterComment?.line === line ? afterComment.blankBefore : isBlankBefore(source, start)
  }
}
