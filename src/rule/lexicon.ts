import type { Localized } from '../diagnostic/localized.ts'
import type { ProtectionKind } from '../document/protection.ts'
import type { Guard, Requirement } from './schema.ts'
import { phraseFinder, type PhraseFinder } from '../text/phrase-finder.ts'

/** One entry of a word list. Which fields are set depends on the list. */
export interface LexiconEntry {
  readonly term: string
  /** What to write instead; empty to delete. */
  readonly to?: string
  readonly advice?: Localized | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
  /** Free fields of a list, such as `validUntil` of a formula. */
  readonly [field: string]: unknown
}

/** A list of words with the facts a rule needs, compiled from `dictionaries/`. */
export interface LexiconData {
  readonly id: string
  readonly entries: readonly LexiconEntry[]
  /** The terms of the entries, where they are to be had without the entries. */
  readonly terms?: readonly string[]
  /** Of each term what a search looks for, where that is to be had; undefined of a term that is its own. */
  readonly anchors?: readonly (readonly string[] | undefined)[]
  /** One of the entries by its number, where it is to be had without the others. */
  at?(index: number): LexiconEntry | undefined
  /** Known of a list all of whose terms are the text that they look like. */
  readonly isLiteral?: boolean
}

/** A word list that is also knowledge of fixed wording: its terms are protected as this kind. */
export interface Dictionary extends LexiconData {
  readonly protects?: ProtectionKind
}

export interface Lexicon {
  readonly entries: readonly LexiconEntry[]
  readonly terms: readonly string[]
  /** Whether all terms are known to have neither slots nor alternatives. */
  readonly isLiteral: boolean
  readonly anchors?: LexiconData['anchors'] | undefined
  /** An entry by its number, which is that of its term. */
  at(index: number): LexiconEntry | undefined
  has(term: string): boolean
  get(term: string): LexiconEntry | undefined
  /** Occurrences of its terms in a prose, overlapping ones too. */
  matches(prose: string): { entry: LexiconEntry; start: number; end: number }[]
}

/** The terms of a word list, in the order of its entries. */
export function termsOf(data: LexiconData): readonly string[] {
  // Not taken apart in the head: that would make all entries of a list that has its terms ready.
  return data.terms ?? data.entries.map(({ term }) => term)
}

/** Opens a word list. Its finder is built when first asked for. */
export function openLexicon(data: LexiconData): Lexicon {
  let finder: PhraseFinder | undefined
  let byTerm: Map<string, number> | undefined
  const index = (): Map<string, number> => (byTerm ??= new Map(terms.map((term, number) => [term, number])))
  const terms = termsOf(data)
  const at = (number: number): LexiconEntry | undefined => (data.at ? data.at(number) : data.entries[number])
  return {
    terms,
    isLiteral: data.isLiteral === true,
    anchors: data.anchors,
    get entries() {
      return data.entries
    },
    at,
    has: (term) => index().has(term),
    get: (term) => at(index().get(term) ?? -1),
    matches(prose) {
      finder ??= phraseFinder(terms)
      return finder.matches(prose).flatMap(({ pattern, start, end }) => {
        const entry = at(pattern)
        return entry ? [{ entry, start, end }] : []
      })
    },
  }
}
