import { normalizeMarks } from '../language/zh/normalize.ts'
import { conditionTexts } from './check-parts.ts'
import { expressionFault } from './expression-fault.ts'
import type { LexiconEntry } from './lexicon.ts'
import {
  dictionarySchema,
  userDictionarySchema,
  type DictionaryEntry,
  type UserDictionary,
} from './schema/dictionary.ts'
import type { Fault } from './schema-faults.ts'
import { literalsOf } from './term-literals.ts'
import { readYaml, type YamlResult } from './yaml-source.ts'

/** A list as it is written, with its entries spread out. */
export type ReadDictionary = Omit<UserDictionary, 'entries'> & { readonly entries: readonly LexiconEntry[] }

/** A list that ships with the package, held to the whole form: title, source and licence. */
export function readBuiltInDictionary(source: string): YamlResult<ReadDictionary> {
  return withEntries(readYaml(source, dictionarySchema), () => undefined)
}

/**
 * A list of a user or of a pack. `protectsUnder` says as what the terms of an id are protected where the file does not:
 * a file that adds to the formulas need not say that they are formulas.
 */
export function readUserDictionary(source: string, protectsUnder: (id: string) => unknown): YamlResult<ReadDictionary> {
  return withEntries(readYaml(source, userDictionarySchema), protectsUnder)
}

function withEntries(
  read: YamlResult<UserDictionary>,
  protectsUnder: (id: string) => unknown,
): YamlResult<ReadDictionary> {
  if (!read.value) return { problems: read.problems }
  const { value, place } = read
  const { entries: written = [], ...rest } = value
  const literal = (rest.protects ?? protectsUnder(rest.id)) !== undefined
  const terms = written.flatMap((entry, index) => spread(entry, index, literal))
  const faults = [...terms.flatMap((term) => termFaults(term)), ...twice(terms), ...entryFaults(rest.id, written)]
  if (faults.length > 0) return { problems: faults.map((fault) => place(fault)) }
  return { ...read, value: { ...rest, entries: terms.map(({ entry }) => entry) } }
}

interface PlacedTerm {
  readonly path: Fault['path']
  readonly entry: LexiconEntry
}

/**
 * The entries of one line. What is protected is looked for literally, so `坚持(人民|生命)至上` becomes two; the checks
 * that look for words read alternatives themselves.
 */
function spread(written: DictionaryEntry, index: number, literal: boolean): PlacedTerm[] {
  const path = ['entries', index]
  if (typeof written === 'string') return forms({ term: written }, path, literal)
  // Sources of single entries are for those who read the list, not for a run.
  const { source: _source, ...entry } = written
  if (!('terms' in entry)) return forms(entry as unknown as LexiconEntry, [...path, 'term'], literal)
  const { terms, ...shared } = entry as { readonly terms: readonly string[] }
  return terms.flatMap((term, at) => forms({ ...shared, term }, [...path, 'terms', at], literal))
}

function forms(entry: LexiconEntry, path: Fault['path'], literal: boolean): PlacedTerm[] {
  const terms = (literal ? literalsOf(entry.term) : undefined) ?? [entry.term]
  return terms.map((term) => ({ path, entry: { ...entry, term } }))
}

function termFaults({ path, entry: { term } }: PlacedTerm): Fault[] {
  if (literalsOf(term) === undefined) {
    return [
      {
        path,
        onKey: false,
        message: {
          zh: `“${term}”的括号套了括号，或括号里有“…”。请把各种写法并列。`,
          en: `${term} nests brackets or holds a slot in them. List the alternatives side by side.`,
        },
      },
    ]
  }
  // The brackets of alternatives would be normalised as well.
  const plain = term.replace(/[()|]/g, '')
  const normalized = normalizeMarks(plain)
  if (normalized === plain) return []
  return [
    {
      path,
      onKey: false,
      message: {
        zh: `“${term}”永远找不到：标点会先统一成全角，即“${normalized}”。请照这样写。`,
        en: `${term} would never be found, since marks are normalised to ${normalized}. Write it so.`,
      },
    },
  ]
}

function twice(terms: readonly PlacedTerm[]): Fault[] {
  const seen = new Set<string>()
  return terms.flatMap(({ path, entry: { term } }) => {
    const again = seen.has(term)
    seen.add(term)
    if (!again) return []
    const message = { zh: `“${term}”列了两次。请只留一处。`, en: `${term} is listed twice. Keep one entry.` }
    return [{ path, onKey: false, message }]
  })
}

function entryFaults(id: string, written: readonly DictionaryEntry[]): Fault[] {
  return written.flatMap((entry, index) => {
    const path = ['entries', index]
    const faults = conditionTexts(entry, path).flatMap((placed): Fault[] => {
      const message = expressionFault(placed.text)
      return message ? [{ path: placed.path, onKey: false, message }] : []
    })
    // Its message says which document set the wording.
    if (id !== 'zh/canonical-formulas' || (typeof entry === 'object' && entry.authority !== undefined)) return faults
    const message = {
      zh: '缺少 authority：定下这个提法的文件或会议，提示语里要写出来。请补上。',
      en: 'authority is missing: the document or meeting that set the wording; the message names it. Add it.',
    }
    return [...faults, { path, onKey: false, message }]
  })
}
