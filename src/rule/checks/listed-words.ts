import type { Dimension } from '../../diagnostic/dimension.ts'
import type { Localized } from '../../diagnostic/localized.ts'
import type { ProtectionKind } from '../../document/protection.ts'
import type { Lexicon, LexiconEntry } from '../lexicon.ts'
import type { PhraseVisitor, RuleContext } from '../rule.ts'
import type { Guard, Requirement } from '../schema.ts'
import { hitTest, ownTest, type Hit, type Test } from './guard.ts'
import { prepared } from './prepared.ts'
import { compileTerm } from './term.ts'

/** A word that a check looks for. */
export interface ListedWord {
  readonly term: string
  readonly advice?: Localized | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
}

/** The keys of a check that say which words count, and where. */
export interface WordSource {
  readonly lexicon?: string | undefined
  readonly terms?: readonly (string | ListedWord)[] | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
  readonly inside?: readonly ProtectionKind[] | undefined
}

export type WordFound = (hit: Hit, word: ListedWord) => void

/** Finds the words of a check by the phrase finder that all rules share. `found` hears of hits that may be reported. */
export function listedWords(
  source: WordSource,
  dimension: Dimension,
): (context: RuleContext, found: WordFound) => PhraseVisitor {
  const preparedIn = prepared(source.lexicon, (lexicon) => {
    const terms = wordsOf(source, lexicon).flatMap((word) => {
      const { anchors, locate } = compileTerm(word.term)
      return anchors.map((anchor) => ({ anchor, locate, word }))
    })
    return {
      terms,
      anchors: terms.map(({ anchor }) => anchor),
      allowed: hitTest(source, dimension),
      // Guards of single entries are compiled when an entry is first met: most lists are long and most entries rare.
      own: new Map<ListedWord, Test>(),
    }
  })
  return (context, found) => {
    const { terms, anchors, allowed, own } = preparedIn(context)
    return {
      terms: anchors,
      found(sentence, index, start, end) {
        const { locate, word } = terms[index] ?? {}
        const range = locate?.(sentence.prose, start, end)
        if (!range || !word) return
        const hit: Hit = { sentence, ...range }
        if (allowed(hit) && ownTest(own, word)(hit)) found(hit, word)
      },
    }
  }
}

function wordsOf({ terms = [] }: WordSource, lexicon: Lexicon | undefined): ListedWord[] {
  const own = terms.map((entry) => (typeof entry === 'string' ? { term: entry } : entry))
  return [...own, ...(lexicon?.entries.map(toWord) ?? [])]
}

function toWord(entry: LexiconEntry): ListedWord {
  return {
    term: entry.term,
    advice: entry.advice,
    unless: entry['unless'] as Guard | undefined,
    only: entry['only'] as Requirement | undefined,
  }
}
