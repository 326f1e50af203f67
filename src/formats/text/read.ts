import { buildDocument, type ReaderInput } from '../../document/build-document.ts'
import type { Document } from '../../document/document.ts'
import type { RawBlock } from '../../document/raw-block.ts'
import { isBlank, isHan } from '../../text/characters.ts'
import { segmentMap, type Segment } from '../../text/offset-map.ts'
import { spanOf } from '../../text/span.ts'
import type { Reader } from '../reader.ts'

/** Plain text: a line is a paragraph, a hard-wrapped run of lines one paragraph. Never throws. */
export const textReader: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read: async (input) => readText(input),
}

export function readText(input: ReaderInput): Document {
  return buildDocument(input, { format: 'text', blocks: paragraphsOf(linesOf(input.source)) })
}

interface Line {
  readonly number: number
  readonly start: number
  readonly text: string
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
    lines.push({ number: number++, start: from, text: source.slice(from, to) })
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 12) continue
    push(at)
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  push(source.length)
  return lines
}

function paragraphsOf(lines: readonly Line[]): RawBlock[] {
  const blocks: RawBlock[] = []
  let blankBefore = true
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.text === '') {
      blankBefore = true
      continue
    }
    if (isControlComment(line.text)) continue
    const length = wrappedLength(lines, at)
    blocks.push(paragraph(lines.slice(at, at + length), blankBefore))
    blankBefore = false
    at += length - 1
  }
  return blocks
}

/** A line that holds nothing but a `<!-- doclint-… -->` instruction is no part of the draft. */
function isControlComment(line: string): boolean {
  return line.startsWith('<!--') && /^<!--\s*doclint-[\s\S]*-->$/.test(line)
}

/** Shortest line, in columns, that can be one of a hard-wrapped paragraph: below it, lists of short lines look alike. */
const shortestWrap = 40

/**
 * How many lines from `at` on make one hard-wrapped paragraph. All but the last end within two columns of one width,
 * and none of them in 。！？：；; the last is not longer. Otherwise a line stands alone.
 */
function wrappedLength(lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (!first || !lines[at + 1]?.text) return 1
  const width = columnsOf(first.text)
  if (width < shortestWrap || width > 160 || /[。！？：；.!?:;]$/.test(first.text)) return 1
  let length = 1
  for (;;) {
    const line = lines[at + length]
    if (!line || line.text === '') break
    const columns = columnsOf(line.text)
    if (columns > width + 2) return 1
    length++
    const goesOn = Math.abs(columns - width) <= 2 && !/[。！？：；.!?:;]$/.test(line.text)
    if (!goesOn) break
  }
  return length
}

/** Width of a line where a Han character or full-width mark takes two columns. */
function columnsOf(text: string): number {
  let columns = 0
  for (let at = 0; at < text.length; at++) columns += text.charCodeAt(at) > 0x2e7f || text.charCodeAt(at) === 0x2014 ? 2 : 1
  return columns
}

function paragraph(lines: readonly Line[], blankBefore: boolean): RawBlock {
  const segments: Segment[] = []
  let text = ''
  let end = 0
  for (const line of lines) {
    if (text !== '' && !(isWide(text, text.length - 1) || isWide(line.text, 0))) {
      // A break between two words of an alphabet reads as a blank; between Han it reads as nothing.
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

function isWide(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isHan(code) || code > 0x2e7f
}
