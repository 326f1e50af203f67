import { decodeString } from 'micromark-util-decode-string'
import type { Event, Token } from 'micromark-util-types'
import type { ListPlace } from '../../document/document.ts'
import type { RawBlock } from '../../document/raw-block.ts'
import type { BlockText } from '../block-text.ts'
import { blockWriter, type Stretch } from './block-writer.ts'
import type { FrontMatterLine } from './front-matter.ts'

export interface MarkdownBlocks {
  readonly blocks: readonly RawBlock[]
  readonly frontMatter: readonly FrontMatterLine[]
}

/** What stands in these is no text of the draft: targets of links, images, labels of notes, tags. */
const silent = new Set<string>([
  'image',
  'resource',
  'reference',
  'definition',
  'codeFencedFence',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'taskListCheck',
  'tableDelimiterRow',
  'htmlText',
])

/**
 * Turns micromark's events into blocks. Each piece of text is copied from the source at the offsets of its event, so
 * text and map cannot differ; `shift` is what stood before the parsed part of the source (a BOM).
 */
export function blocksOf(source: string, events: readonly Event[], shift: number): MarkdownBlocks {
  const frontMatter: FrontMatterLine[] = []
  const lists: { ordered: boolean; position: number }[] = []
  const writer = blockWriter(source)
  let silence = 0
  let quotes = 0
  let cell = { table: -1, row: -1, column: -1, header: false }
  let hardBreak = false

  for (const [change, token] of events) {
    // Extensions name types of their own, which the type of a token does not list.
    const type: string = token.type
    if (silent.has(type)) {
      if (change === 'enter' && silence === 0 && type === 'htmlText') addTag(stretchOf(token))
      silence += change === 'enter' ? 1 : -1
    } else if (silence === 0) {
      if (change === 'enter') enter(type, stretchOf(token))
      else exit(type, token.end.offset + shift)
    }
  }
  return { blocks: writer.blocks, frontMatter }

  function stretchOf({ start, end }: Token): Stretch {
    return { start: start.offset + shift, end: end.offset + shift, line: start.line, endLine: end.line }
  }

  function enter(type: string, at: Stretch): void {
    switch (type) {
      case 'paragraph':
        return writer.begin(at, { kind: quotes > 0 ? 'quote' : 'paragraph', ...listPlace() })
      case 'atxHeading':
        return writer.begin(at, { kind: quotes > 0 ? 'quote' : 'heading' })
      case 'atxHeadingSequence':
        if (writer.open?.text.length === 0 && writer.open.place.kind === 'heading') writer.setLevel(at.end - at.start)
        return
      case 'codeFenced':
        return writer.begin(at, { kind: 'code', ...listPlace() })
      case 'htmlFlow':
        return addHtml(at)
      case 'table':
        cell = { table: cell.table + 1, row: -1, column: -1, header: false }
        return
      case 'tableRow':
        cell = { ...cell, row: cell.row + 1, column: -1 }
        return
      case 'tableHeader':
      case 'tableData':
        cell = { ...cell, column: cell.column + 1, header: type === 'tableHeader' }
        return writer.begin(at, { kind: 'cell', cell })
      case 'blockQuote':
        quotes++
        return
      case 'listOrdered':
      case 'listUnordered':
        lists.push({ ordered: type === 'listOrdered', position: -1 })
        return
      case 'listItemPrefix': {
        const list = lists.at(-1)
        if (list) list.position++
        return
      }
      case 'linePrefix':
      case 'blockQuotePrefix':
      case 'listItemIndent':
      case 'gfmFootnoteDefinitionIndent':
        return writer.prefix(at)
      case 'hardBreakTrailing':
      case 'hardBreakEscape':
        hardBreak = true
        return
      case 'yamlValue':
        frontMatter.push({ text: source.slice(at.start, at.end), line: at.line })
        return
      default:
        if (writer.open) addText(writer.open.text, type, at)
    }
  }

  function exit(type: string, end: number): void {
    switch (type) {
      case 'paragraph':
      case 'atxHeading':
      case 'codeFenced':
      case 'tableHeader':
      case 'tableData':
        return writer.finish(end)
      case 'blockQuote':
        quotes--
        return
      case 'listOrdered':
      case 'listUnordered':
        lists.pop()
    }
  }

  function addText(text: BlockText, type: string, at: Stretch): void {
    const { start, end } = at
    switch (type) {
      case 'data':
      case 'codeFlowValue':
        return text.copy(start, end)
      case 'characterEscape':
        return text.atom(start, end, source.slice(start + 1, end))
      case 'characterReference':
        return text.atom(start, end, decodeString(source.slice(start, end)))
      case 'codeTextData':
        return addCode(text, start, end)
      case 'autolinkProtocol':
      case 'autolinkEmail':
        return text.code(start, end)
      case 'lineEnding':
        return addLineEnding(text, at)
    }
  }

  function addLineEnding(text: BlockText, at: Stretch): void {
    const hard = hardBreak
    hardBreak = false
    // In code within a quotation the event goes on over the `> ` of the next line.
    if (writer.open?.place.kind === 'code')
      text.copy(at.start, at.start + (source.startsWith('\r\n', at.start) ? 2 : 1))
    else if (hard) writer.split(at)
    else writer.lineBreak(at)
  }

  /** In a table `\|` is a pipe even in code. */
  function addCode(text: BlockText, start: number, end: number): void {
    let from = start
    if (writer.open?.place.kind === 'cell') {
      for (let pipe = source.indexOf('\\|', start); pipe >= 0 && pipe < end; pipe = source.indexOf('\\|', pipe + 2)) {
        text.code(from, pipe)
        from = pipe + 1
      }
    }
    text.code(from, end)
  }

  /** `<br>` is a line break that no cell of a table could hold otherwise; all other tags are markup. */
  function addTag(at: Stretch): void {
    if (!writer.open || !/^<br\b/i.test(source.slice(at.start, at.start + 4))) return
    if (writer.open.place.kind === 'cell') writer.open.text.atom(at.start, at.end, ' ')
    else writer.split(at)
  }

  /** Comments are no part of the draft, instructions to this program among them; other markup is code. */
  function addHtml(at: Stretch): void {
    const html = source.slice(at.start, at.end)
    if (html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '') return writer.comment(at)
    writer.begin(at, { kind: 'code' })
    writer.open?.text.copy(at.start, at.end)
    writer.finish(at.end)
  }

  function listPlace(): { list?: ListPlace } {
    const list = lists.at(-1)
    return list ? { list: { ordered: list.ordered, depth: lists.length, position: list.position } } : {}
  }
}
