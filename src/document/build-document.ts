import { countCharacters } from '../language/zh/count-characters.ts'
import { detectLanguage, type Language } from '../language/detect-language.ts'
import { normalizeMarks } from '../language/zh/normalize.ts'
import { parseNumeral } from '../language/zh/numeral.ts'
import { splitClauses, splitSentences } from '../language/zh/split.ts'
import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Block, CalendarDate, Document, Section, Sentence } from './document.ts'
import { genreOfBody, genreOfTitle, type Genre, type GenreSource } from './genre.ts'
import type { RawBlock } from './raw-block.ts'
import { assignRoles, type RoledBlock } from './roles.ts'
import { isRunInHeading } from './run-in-heading.ts'
import { buildSections } from './sections.ts'
import { BlockSentence } from './sentence.ts'
import { statuteOf } from './statute.ts'

/** What a reader is given. `genre` and `language` are what the user decided; without them the draft tells. */
export interface ReaderInput {
  readonly uri: string
  readonly source: string
  readonly language?: Language
  readonly genre?: { readonly genre: Genre; readonly source: GenreSource }
}

export interface DocumentParts {
  readonly format: string
  readonly blocks: readonly RawBlock[]
  readonly problems?: readonly Problem[]
  /** The genre that the front matter names. */
  readonly frontMatterGenre?: Genre
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Builds the document from what a reader found: roles, sentences, clauses, sections, genre. `annotate` adds the marks. */
export function buildDocument(input: ReaderInput, parts: DocumentParts): Document {
  const language = input.language ?? detectLanguage(parts.blocks)
  const proses = parts.blocks.map((raw) => (raw.kind === 'code' ? raw.text : normalizeMarks(raw.text, raw.code)))
  const roled = assignRoles(parts.blocks, proses)
  const titleText = roled
    .filter(({ role }) => role === 'title')
    .map(({ prose }) => prose.trim())
    .join('')
  const { genre, genreSource } = decideGenre(input, parts, titleText, proses)

  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const block of roled) addBlock(block, blocks, sentences)
  const { root, sections } = buildSections(blocks)
  return {
    uri: input.uri,
    format: parts.format,
    language,
    genre,
    genreSource,
    source: input.source,
    blocks,
    sentences,
    root,
    sections,
    title: blocks.find(({ role }) => role === 'title'),
    statute: statuteOf(blocks),
    date: dateOf(blocks),
    characters: charactersOf(blocks),
    problems: parts.problems ?? [],
  }
}

function decideGenre(
  input: ReaderInput,
  parts: DocumentParts,
  title: string,
  proses: readonly string[],
): { genre: Genre; genreSource: GenreSource } {
  const given = input.genre
  if (given?.source === 'option') return { genre: given.genre, genreSource: 'option' }
  if (parts.frontMatterGenre) return { genre: parts.frontMatterGenre, genreSource: 'front-matter' }
  if (given) return { genre: given.genre, genreSource: given.source }
  const fromTitle = genreOfTitle(title)
  if (fromTitle) return { genre: fromTitle, genreSource: 'title' }
  const fromBody = genreOfBody({ proses, title })
  return fromBody ? { genre: fromBody, genreSource: 'body' } : { genre: 'other', genreSource: 'default' }
}

function addBlock(roled: RoledBlock, blocks: Block[], sentences: Sentence[]): void {
  const { raw, prose, role, ordinal, level } = roled
  const own: BlockSentence[] = []
  const block: Mutable<Block> = {
    index: blocks.length,
    role,
    text: raw.text,
    prose,
    map: raw.map,
    span: raw.span,
    sentences: own,
    section: undefined as unknown as Section, // Set by buildSections before anyone reads it.
    ordinal,
    level,
    markedUp: raw.kind === 'heading',
    list: raw.list,
    cell: raw.cell,
    line: raw.line,
    blankBefore: raw.blankBefore,
    protections: (raw.code ?? []).map(({ start, end }) => ({ start, end, kind: 'code' as const })),
    mentions: [],
  }
  blocks.push(block)
  if (role === 'code') return
  const ranges = splitSentences(prose)
  ranges.forEach(({ start, end }, position) => {
    const runIn =
      position === 0 &&
      role === 'body' &&
      ranges.length > 1 &&
      isRunInHeading(prose.slice(start, end), prose.length - end)
    const clauses = splitClauses(prose, start, end).map((clause, index) => ({
      start: clause.start - start,
      end: clause.end - start,
      position: index,
    }))
    const sentence = new BlockSentence(sentences.length, block, runIn ? 'heading' : role, start, end, clauses)
    own.push(sentence)
    sentences.push(sentence)
  })
}

/**
 * 成文日期: the first line under the addressee that is a date and nothing else, since what a notice sends out may carry
 * its own; without an addressee the last.
 */
function dateOf(blocks: readonly Block[]): CalendarDate | undefined {
  const from = blocks.findIndex(({ role }) => role === 'addressee')
  for (const { role, prose } of from >= 0 ? [...blocks.slice(from), ...blocks.slice(0, from)] : blocks.toReversed()) {
    if (role !== 'date') continue
    const match =
      /([\d〇零○一二三四五六七八九]{4})\s*[年.\-/]\s*([\d一二三四五六七八九十]{1,3})\s*[月.\-/]\s*([\d一二三四五六七八九十]{1,3})/.exec(
        prose,
      )
    if (!match) continue
    const [year, month, day] = match.slice(1).map((part) => parseNumeral(part.replace(/○/g, '〇')))
    if (year && month && day) return { year, month, day }
  }
  return undefined
}

const countedRoles = new Set<Block['role']>([
  'title',
  'subtitle',
  'docNumber',
  'addressee',
  'salutation',
  'heading',
  'body',
  'quote',
  'signature',
  'date',
])

function charactersOf(blocks: readonly Block[]): number {
  let count = 0
  for (const { role, text } of blocks) if (countedRoles.has(role)) count += countCharacters(text)
  return count
}
