import { decodeString } from 'micromark-util-decode-string'
import type { Event, Token } from 'micromark-util-types'
import type { ListPlace } from '../../document/document.ts'
import type { RawBlock } from '../../document/raw-block.ts'
import { spanOf } from '../../text/span.ts'
import { blockText, type BlockText } from './block-text.ts'
import type { FrontMatterLine } from './front-matter.ts'
import { beginsBlock } from './soft-break.ts'

export interface MarkdownBlocks {
  readonly blocks: readonly RawBlock[]
  readonly frontMatter: readonly FrontMatterLine[]
}

/** What stands in these is no text of the draft: targets of links, images, labels of notes, tags. */
const silent = new Set<string>([
  'image', 'resource', 'reference', 'definition', 'codeFencedFence', 'gfmFootnoteCall', 'gfmFootnoteDefinitionLabel',
  'taskListCheck', 'tableDelimiterRow',
])
/** What stands between a line break and the text of the next line. */
const prefixes = new Set<string>(['linePrefix', 'blockQuotePrefix', 'listItemIndent', 'gfmFootnoteDefinitionIndent'])

type Place = Pick<RawBlock, 'kind' | 'level' | 'list' | 'cell'>
interface OpenBlock {
  readonly place: Place
  readonly text: BlockText
  start: number
  readonly line: number
  readonly blankBefore: boolean
}

/**
 * Turns micromark's events into blocks. Each piece of text is copied from the source at the offsets of its event, so
 * text and map cannot differ; `shift` is what stood before the parsed part of the source (a BOM).
 */
export function blocksOf(source: string, events: readonly Event[], shift: number): MarkdownBlocks {
  const blocks: RawBlock[] = []
  const frontMatter: FrontMatterLine[] = []
  const lists: { ordered: boolean; position: number }[] = []
  let open: OpenBlock | undefined
  let silence = 0
  let quotes = 0
  let inTable = false
  let cell = { table: -1, row: -1, column: -1, header: false }
  let hardBreak = false
  /** End of the last line break and the prefixes behind it. */
  let breakStart = -1
  let breakEnd = -1
  let inHead = true
  let afterComment: { line: number; blankBefore: boolean } | undefined

  for (const [change, token] of events) {
    if (silent.has(token.type)) silence += change === 'enter' ? 1 : -1
    else if (silence > 0) continue
    else if (change === 'enter') enter(token)
    else exit(token)
  }
  return { blocks, frontMatter }

  function enter(token: Token): void {
    // Extensions name types of their own, which the type of a token does not list.
    const type: string = token.type
    const start = token.start.offset + shift
    const end = token.end.offset + shift
    if (start === breakEnd && prefixes.has(type)) return extendBreak(end)
    switch (type) {
      case 'paragraph':
        return begin(token, { kind: quotes > 0 ? 'quote' : 'paragraph', ...listPlace() })
      case 'atxHeading':
        return begin(token, { kind: quotes > 0 ? 'quote' : 'heading', level: 1 })
      case 'atxHeadingSequence':
        if (open?.text.length === 0 && open.place.kind === 'heading') open = { ...open, place: { kind: 'heading', level: end - start } }
        return
      case 'codeFenced':
        return begin(token, { kind: 'code', ...listPlace() })
      case 'htmlFlow':
        return addHtml(token, start, end)
      case 'table':
        inTable = true
        cell = { table: cell.table + 1, row: -1, column: -1, header: false }
        return
      case 'tableRow':
        cell = { ...cell, row: cell.row + 1, column: -1 }
        return
      case 'tableHeader':
      case 'tableData':
        cell = { ...cell, column: cell.column + 1, header: type === 'tableHeader' }
        return begin(token, { kind: 'cell', cell })
      case 'blockQuote':
        quotes++
        return
      case 'listOrdered':
      case 'listUnordered':
        lists.push({ ordered: token.type === 'listOrdered', position: -1 })
        return
      case 'listItemPrefix': {
        const list = lists.at(-1)
        if (list) list.position++
        return
      }
      case 'yamlValue':
        frontMatter.push({ text: source.slice(start, end), line: token.start.line })
        return
      case 'hardBreakTrailing':
      case 'hardBreakEscape':
        hardBreak = true
        return
      default:
        if (open) addText(open, token, start, end)
    }
  }

  function exit(token: Token): void {
    switch (token.type as string) {
      case 'paragraph':
      case 'atxHeading':
      case 'codeFenced':
      case 'tableHeader':
      case 'tableData':
        return finish(token.end.offset + shift)
      case 'table':
        inTable = false
        return
      case 'blockQuote':
        quotes--
        return
      case 'listOrdered':
      case 'listUnordered':
        lists.pop()
    }
  }

  function addText({ text, place }: OpenBlock, token: Token, start: number, end: number): void {
    switch (token.type) {
      case 'data':
      case 'codeFlowValue':
        text.copy(start, end)
        return
      case 'characterEscape':
        text.atom(start, end, source.slice(start + 1, end))
        return
      case 'characterReference':
        text.atom(start, end, decodeString(source.slice(start, end)))
        return
      case 'codeTextData':
        return addCode(text, start, end)
      case 'autolinkProtocol':
      case 'autolinkEmail':
        text.code(start, end)
        return
      case 'lineEnding':
        if (place.kind === 'code') text.copy(start, end)
        else breakLine(token, start, end)
        return
      case 'htmlText':
        if (!/^<br\b/i.test(source.slice(start, end))) return
        if (place.kind === 'cell') text.atom(start, end, ' ')
        else split(start, end, token.end.line)
    }
  }

  /** In a table `\|` is a pipe even in code. */
  function addCode(text: BlockText, start: number, end: number): void {
    let from = start
    for (let pipe = start; inTable && (pipe = source.indexOf('\\|', pipe)) >= 0 && pipe < end; pipe += 2) {
      text.code(from, pipe)
      from = pipe + 1
    }
    text.code(from, end)
  }

  function breakLine(token: Token, start: number, end: number): void {
    const hard = hardBreak
    hardBreak = false
    if (!open) return
    const before = open.text.length <= 200 ? open.text.text() : ''
    if (hard || beginsBlock(nextLine(source, end), { before, inHead })) {
      return split(start, end, token.end.line)
    }
    breakStart = start
    while (isSpace(source.charCodeAt(breakStart - 1))) breakStart--
    breakEnd = end
    open.text.lineBreak(breakStart, breakEnd)
  }

  function extendBreak(end: number): void {
    breakEnd = end
    if (!open) return
    if (open.text.length === 0) open.start = end
    else open.text.lineBreak(breakStart, end)
  }

  /** Ends the block at a break and begins the next one behind it, in the same place of the draft. */
  function split(start: number, end: number, line: number): void {
    if (!open) return
    const { place } = open
    finish(start)
    open = { place, text: blockText(source), start: end, line, blankBefore: false }
    breakEnd = end
  }

  function begin(token: Token, place: Place): void {
    const start = token.start.offset + shift
    const line = token.start.line
    const blankBefore = afterComment?.line === line ? afterComment.blankBefore : isBlankBefore(source, start)
    open = { place, text: blockText(source), start, line, blankBefore }
    hardBreak = false
    breakEnd = -1
  }

  function finish(end: number): void {
    if (!open) return
    const { place, start, line, blankBefore } = open
    const { text, map, code } = open.text.finish()
    open = undefined
    if (text === '') return
    if (/[。；！？]/.test(text)) inHead = false
    const span = spanOf(start, Math.max(start, end))
    blocks.push({ ...place, text, map, span, line, blankBefore, ...(code.length > 0 && { code }) })
  }

  function listPlace(): { list?: ListPlace } {
    const list = lists.at(-1)
    return list ? { list: { ordered: list.ordered, depth: lists.length, position: Math.max(0, list.position) } } : {}
  }

  /** Comments are no part of the draft, instructions to this program among them; other markup is code. */
  function addHtml(token: Token, start: number, end: number): void {
    begin(token, { kind: 'code' })
    const html = source.slice(start, end)
    if (html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '') {
      afterComment = { line: token.end.line + 1, blankBefore: open?.blankBefore ?? false }
      open = undefined
      return
    }
    open?.text.copy(start, end)
    finish(end)
  }
}

/** The line that begins at an offset, without the prefix of a quotation. */
function nextLine(source: string, at: number): string {
  let start = at
  while (isSpace(source.charCodeAt(start)) || source.charCodeAt(start) === 0x3e) start++
  let end = start
  while (end < source.length && end - start < 60 && !isLineEnd(source.charCodeAt(end))) end++
  return source.slice(start, end)
}

/** Whether the line before the one at an offset is empty, or there is none; marks of a quotation count as empty. */
function isBlankBefore(source: string, offset: number): boolean {
  let at = offset
  while (at > 0 && !isLineEnd(source.charCodeAt(at - 1))) at--
  if (source.charCodeAt(at - 1) === 10 && source.charCodeAt(at - 2) === 13) at--
  for (at -= 2; at >= 0; at--) {
    const code = source.charCodeAt(at)
    if (isLineEnd(code)) return true
    if (!isSpace(code) && code !== 0x3e && code !== 0xfeff) return false
  }
  return true
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 9
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
