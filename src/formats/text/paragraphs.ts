import type { RawBlock } from '../../document/raw-block.ts'
import { isBlank, isFullWidthMark } from '../../text/characters.ts'
import { readsAsBlank } from '../../text/line-join.ts'
import { segmentMap, type Segment } from '../../text/offset-map.ts'
import { spanOf } from '../../text/span.ts'
import { beginsItem, isDateOrNumber } from '../line-start.ts'

/** The paragraphs of a plain text: a line is one, and so is a hard-wrapped run of lines. */
export function paragraphsOf(source: string): RawBlock[] {
  const lines = linesOf(source)
  const wrapWidths = wrapWidthsOf(lines)
  const blocks: RawBlock[] = []
  let blankBefore = true
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.text === '') {
      blankBefore = true
      continue
    }
    if (isControlComment(line.text)) continue
    const length = wrappedLength(lines, at, wrapWidths)
    blocks.push(paragraph(lines.slice(at, at + length), blankBefore))
    blankBefore = false
    at += length - 1
  }
  return blocks
}

interface Line {
  readonly number: number
  readonly start: number
  readonly text: string
  /** The blanks cut off before the text. */
  readonly indent: string
}

/** Lines with the blanks around them cut off; U+FEFF at the beginning is none of the text. */
function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let number = 1
  let start = 0
  const push = (end: number): void => {
    let from = start
    let to = end
    while (from < to && isBlank(source.charCodeAt(from))) from++
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    lines.push({ number, start: from, text: source.slice(from, to), indent: source.slice(start, from) })
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 12) continue
    push(at)
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++
    // A form feed and U+2028 part lines of the draft, but no editor counts a new line there.
    if (code === 10 || code === 13) number++
    start = at + 1
  }
  push(source.length)
  return lines
}

/** A line that holds nothing but a `<!-- doclint-… -->` instruction is no part of the draft. */
function isControlComment(line: string): boolean {
  return line.startsWith('<!--') && /^<!--\s*doclint-[\s\S]*-->$/.test(line)
}

/** Shortest and longest line, in columns, of hard-wrapped text: below it, lists of short lines look alike. */
const shortestWrap = 40
const longestWrap = 160

/**
 * How many lines from `at` on make one hard-wrapped paragraph. All but the last end within two columns of one width,
 * and none of them in 。！？：；; the last is not longer. A single full line proves nothing (it may be a long title over
 * its document number), save where the draft has more of its width. Otherwise a line stands alone.
 */
function wrappedLength(lines: readonly Line[], at: number, wrapWidths: ReadonlySet<number>): number {
  const first = lines[at]
  if (!first || !lines[at + 1]?.text || !isFull(first)) return 1
  const width = columnsOf(first)
  let length = 1
  let fullLines = 1
  for (;;) {
    const line = lines[at + length]
    if (!line || line.text === '' || isControlComment(line.text)) break
    // The indent of Chinese text begins a paragraph.
    if (line.indent.endsWith('\u3000') || beginsItem(line.text) || isDateOrNumber(line.text)) break
    const columns = columnsOf(line)
    if (columns > width + 2) return 1
    length++
    if (columns < width - 2 || endsSentence(line.text)) break
    fullLines++
  }
  return fullLines > 1 || wrapWidths.has(width) ? length : 1
}

/**
 * Widths at which at least three lines break off in the middle of a sentence, and those within two columns of them.
 * Headings do not count: they end without a mark wherever they end.
 */
function wrapWidthsOf(lines: readonly Line[]): Set<number> {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (!isFull(line) || beginsItem(line.text)) continue
    const columns = columnsOf(line)
    for (let near = columns - 2; near <= columns + 2; near++) counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  return new Set([...counts.keys()].filter((width) => (counts.get(width) ?? 0) >= 3))
}

/** Whether a line may be one that was broken off at the width of its paragraph. */
function isFull(line: Line): boolean {
  if (line.text.length * 2 < shortestWrap || line.text.length > longestWrap || endsSentence(line.text)) return false
  const columns = columnsOf(line)
  return columns >= shortestWrap && columns <= longestWrap
}

function endsSentence(line: string): boolean {
  return /[。！？：；.!?:;][”’）)]?$/.test(line)
}

/** The column a line ends at, where a Han character or full-width mark takes two. */
function columnsOf({ indent, text }: Line): number {
  return widthOf(indent) + widthOf(text)
}

function widthOf(text: string): number {
  let columns = 0
  for (let at = 0; at < text.length; at++) columns += isTwoColumns(text.charCodeAt(at)) ? 2 : 1
  return columns
}

/** Curly quotation marks, dashes and ellipses too: hard-wrapped Chinese text is set in Chinese type. */
function isTwoColumns(code: number): boolean {
  return code > 0x2e7f || isFullWidthMark(code)
}

function paragraph(lines: readonly Line[], blankBefore: boolean): RawBlock {
  const segments: Segment[] = []
  let text = ''
  let end = 0
  for (const line of lines) {
    if (text !== '' && readsAsBlank(text.charCodeAt(text.length - 1), line.text.charCodeAt(0))) {
      segments.push({ prose: text.length, length: 1, source: end, sourceLength: line.start - end })
      text += ' '
    }
    segments.push({ prose: text.length, length: line.text.length, source: line.start })
    text += line.text
    end = line.start + line.text.length
  }
  const start = lines[0]?.start ?? 0
  return {
    kind: 'paragraph',
    text,
    map: segmentMap(segments),
    span: spanOf(start, end),
    line: lines[0]?.number ?? 1,
    blankBefore,
  }
}
