import type { Token } from 'parse5'
import type { RawBlock } from '../../document/raw-block.ts'
import { lineIndex } from '../../text/line-index.ts'
import { spanOf, type Range } from '../../text/span.ts'
import { blockText, type BlockText } from '../block-text.ts'
import { piecesOf, type Piece } from './characters.ts'
import { contextOf } from './context-of.ts'
import { blockElements, foreignEnds, pageElements, tableParts, voids } from './elements.ts'
import { openElements, type Context, type OpenTable } from './open-elements.ts'
import { readTokens, type TextToken } from './tokens.ts'

export interface HtmlBlocks {
  readonly blocks: readonly RawBlock[]
  /** What was begun and never ended, so that what stands behind it is no text: `<script>`, `<!--`, a tag. */
  readonly unclosed: readonly { readonly name: string; readonly start: number }[]
  /** Texts whose source could not be followed unit for unit. */
  readonly inexact: readonly number[]
}

/**
 * The blocks of an HTML source. Whether a table holds data or lays out a page (one column, headings, tables in its
 * cells) is known only at its end, so a source with tables of data is read twice.
 */
export function blocksOf(source: string): HtmlBlocks {
  const tables: OpenTable[] = []
  const found = readBlocks(source, new Set(), tables)
  const data = new Set(tables.filter(({ isData, columns }) => isData && columns > 1).map(({ index }) => index))
  return data.size === 0 ? found : readBlocks(source, data, [])
}

interface OpenBlock {
  readonly start: number
  readonly text: BlockText
  readonly context: Context
  readonly opener: 'element' | 'br' | 'text'
}

function readBlocks(source: string, dataTables: ReadonlySet<number>, tables: OpenTable[]): HtmlBlocks {
  const blocks: RawBlock[] = []
  const unclosed: { name: string; start: number }[] = []
  const inexact: number[] = []
  const elements = openElements()
  const lines = lineIndex(source)
  let block: OpenBlock | undefined
  let blankBefore = true

  const brokenOff = readTokens(source, {
    get isForeign() {
      return elements.context.isForeign
    },
    startTag,
    endTag,
    comment({ start, end }) {
      if (end === source.length && source.startsWith('<!--', start) && !source.endsWith('>'))
        unclosed.push({ name: '<!--', start })
    },
    text,
  })
  const end = brokenOff ?? source.length
  finish(end)
  const { silent } = elements.context
  if (silent && silent.name !== 'rt' && silent.name !== 'rp')
    unclosed.push({ name: `<${silent.name}>`, start: silent.start })
  if (brokenOff !== undefined)
    unclosed.push({ name: /^<\/?[a-z\d]*/i.exec(source.slice(end, end + 40))?.[0] ?? '<', start: end })
  return { blocks, unclosed, inexact }

  function startTag(tag: Token.TagToken, at: Range): void {
    const name = tag.tagName
    if (elements.context.isForeign && foreignEnds.has(name)) close(elements.outOfForeign(), at.start, at)
    const ended = elements.context.isForeign ? undefined : elements.endedByStart(name)
    if (ended !== undefined) close(ended, at.start, at)
    // A second `<select>` is taken for the end of the first.
    if (name === 'select' && ended !== undefined) return
    if (name === 'br') return lineBreak(at)
    if (name === 'hr' && !elements.context.silent) {
      finish(at.start)
      blankBefore = true
    }
    const isEmpty =
      voids.has(name) || (tag.selfClosing && (elements.context.isForeign || name === 'svg' || name === 'math'))
    if (isEmpty || pageElements.has(name)) return
    // `<td>` without a table.
    if (tableParts.has(name) && !elements.context.table) return begin(at, elements.context)
    const context = contextOf(tag, at.start, elements.context, { dataTables, tables })
    elements.push(name, context)
    if (blockElements.has(name)) begin(at, context)
  }

  function endTag(name: string, at: Range): void {
    if (elements.context.isForeign && (name === 'p' || name === 'br')) close(elements.outOfForeign(), at.start, at)
    if (name === 'br') return lineBreak(at)
    const ended = elements.endedByEnd(name)
    if (ended === undefined) {
      if (name === 'p') begin(at, elements.context)
      return
    }
    if (ended < elements.depth - 1) close(ended + 1, at.start, at)
    close(ended, at.end, at)
  }

  /** Ends elements down to a position; a block among them ends the text at `end`. `at` is the tag that does it. */
  function close(position: number, end: number, at: Range): void {
    let ends = false
    for (; elements.depth > position; elements.pop()) {
      const { name, context } = elements.innermost
      if (!blockElements.has(name) || context.silent) continue
      ends = true
      if (name === 'p' && block?.opener === 'element' && block.text.length === 0) blankBefore = true
    }
    if (!ends) return
    if (isWithinCell()) block?.text.blank(at.start, at.end, true)
    else finish(end)
  }

  /** A cell of a table of data is one block, whatever paragraphs it holds. */
  function isWithinCell(): boolean {
    return block?.context.cell !== undefined && block.context.cell === elements.context.cell
  }

  function begin(at: Range, context: Context): void {
    if (context.silent) return
    if (isWithinCell()) return block?.text.blank(at.start, at.end, true)
    finish(at.start)
    block = { start: at.start, text: blockText(source), context, opener: 'element' }
  }

  function lineBreak(at: Range): void {
    const { silent, isPreformatted } = elements.context
    if (silent) return
    if (isPreformatted && block) return block.text.atom(at.start, at.end, '\n')
    if (isWithinCell()) return block?.text.blank(at.start, at.end, true)
    if (block?.text.length === 0 && block.opener !== 'text') blankBefore = true
    finish(at.start)
    block = { start: at.end, text: blockText(source), context: elements.context, opener: 'br' }
  }

  function finish(end: number): void {
    if (!block) return
    const { start, context } = block
    const { text, map, code } = block.text.finish()
    block = undefined
    if (text === '') return
    const { item, cell } = context
    const { line } = lines.position(start)
    blocks.push({
      ...kindOf(context),
      text,
      map,
      span: spanOf(start, end),
      line,
      blankBefore,
      ...(item && { list: item }),
      ...(cell && { cell }),
      ...(code.length > 0 && { code }),
    })
    blankBefore = false
  }

  function text(token: TextToken): void {
    const { context } = elements
    if (context.silent) return
    const { start, end, value } = token
    const pieces = piecesOf(source, token)
    if (!pieces) {
      inexact.push(start)
      open(start).text.atom(start, end, value)
      return
    }
    for (const piece of pieces) lay(piece, context)
  }

  function lay(piece: Piece, { isPreformatted, isCode }: Context): void {
    const { kind, start, end } = piece
    if (kind === 'blank' || kind === 'break') {
      if (!block) return
      if (isPreformatted && source.charAt(start) !== '&') block.text.copy(start, end)
      else if (isPreformatted) block.text.atom(start, end, kind === 'break' ? '\n' : ' ')
      else if (kind === 'break') block.text.lineBreak(start, end)
      else block.text.blank(start, end)
    } else if (kind === 'atom') open(start).text.atom(start, end, piece.text, isCode)
    else if (isCode) open(start).text.code(start, end)
    else open(start).text.copy(start, end)
  }

  function open(start: number): OpenBlock {
    return (block ??= { start, text: blockText(source), context: elements.context, opener: 'text' })
  }
}

function kindOf({ isPreformatted, isQuote, level, cell }: Context): Pick<RawBlock, 'kind' | 'level'> {
  if (isPreformatted) return { kind: 'code' }
  if (cell) return { kind: 'cell' }
  if (isQuote) return { kind: 'quote' }
  return level === undefined ? { kind: 'paragraph' } : { kind: 'heading', level }
}
