import type { Lexicon } from '../lexicon.ts'

/** The words of a check, its own and those of its lexicon, by number. */
export interface WordList<Word> {
  readonly terms: readonly string[]
  /** Whether all terms are known to be the text that they look like. */
  readonly isLiteral: boolean
  at(index: number): Word | undefined
}

/** Lays the words of a check before those of its lexicon, whose entries stay folded until one of its terms is met. */
export function wordList<Word extends { readonly term: string }>(
  own: readonly Word[],
  lexicon: (Pick<Lexicon, 'terms' | 'isLiteral'> & { at(index: number): Word | undefined }) | undefined,
): WordList<Word> {
  if (own.length === 0 && lexicon) return { terms: lexicon.terms, isLiteral: lexicon.isLiteral, at: lexicon.at }
  const terms = own.map(({ term }) => term)
  return {
    terms: lexicon ? terms.concat(lexicon.terms) : terms,
    isLiteral: false,
    at: (index) => (index < own.length ? own[index] : lexicon?.at(index - own.length)),
  }
}
