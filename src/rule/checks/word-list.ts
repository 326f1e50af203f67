import type { Lexicon } from '../lexicon.ts'
import type { Terms } from './term-table.ts'

/** The words of a check, its own and those of its lexicon, by number. */
export interface WordList<Word> extends Terms {
  at(index: number): Word | undefined
}

/** Lays the words of a check before those of its lexicon, whose entries stay folded until one of its terms is met. */
export function wordList<Word extends { readonly term: string }>(
  own: readonly Word[],
  lexicon: (Pick<Lexicon, 'terms' | 'isLiteral' | 'anchors'> & { at(index: number): Word | undefined }) | undefined,
): WordList<Word> {
  if (own.length === 0 && lexicon) return lexicon
  const terms = own.map(({ term }) => term)
  return {
    terms: lexicon ? terms.concat(lexicon.terms) : terms,
    at: (index) => (index < own.length ? own[index] : lexicon?.at(index - own.length)),
  }
}
