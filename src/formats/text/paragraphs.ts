import type { RawBlock } from '../../document/raw-block.ts'
import { readsAsBlank } from '../../text/line-join.ts'
import { segmentMap, type Segment } from '../../text/offset-map.ts'
import { spanOf } from '../../text/span.ts'
import { wrappedLength, wrapWidthsOf } from './hard-wrap.ts'
import { linesOf, type Line } from './lines.ts'

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

/** A line that holds nothing but a `<!-- doclint-… -->` instruction is no part of the draft. */
function isControlComment(line: string): boolean {
  return line.startsWith('<!--') && /^<!--\s*doclint-[\s\S]*-->$/.test(line)
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
