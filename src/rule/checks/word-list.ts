import type { Lexicon } from '../lexicon.ts'

/** The words of a check, its own and those of its lexicon, by number. */
export interface WordList<Word> {
  readonly terms: readonly string[]
  at(index: number): Word | undefined
}

/** Lays the words of a check before those of its lexicon, whose entries stay folded until one of its terms is met. */
export function wordList<Word extends { readonly term: string }>(
  own: readonly Word[],
  lexicon: (Pick<Lexicon, 'terms'> & { readonly entries: readonly Word[] }) | undefined,
): WordList<Word> {
  const terms = own.map(({ term }) => term)
  return {
    terms: lexicon ? terms.concat(lexicon.terms) : terms,
    at: (index) => (index < own.length ? own[index] : lexicon?.entries[index - own.length]),
  }
}
