import type { Dimension } from '../../diagnostic/dimension.ts'
import type { Localized } from '../../diagnostic/localized.ts'
import type { ProtectionKind } from '../../document/protection.ts'
import type { PhraseVisitor, RuleContext } from '../rule.ts'
import type { Guard, Requirement } from '../schema.ts'
import { hitTest, ownTest, type Hit, type Test } from './guard.ts'
import { prepared } from './prepared.ts'
import { termTable } from './term-table.ts'
import { wordList } from './word-list.ts'

/** A word that a check looks for. */
export interface ListedWord {
  readonly term: string
  readonly advice?: Localized | undefined
  /** What to write instead, for kind `replace`; empty to delete. */
  readonly to?: string | undefined
  /** Whether no fix is offered for it. */
  readonly manual?: boolean | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
}

/** The keys of a check that say which words count, beside its own, and where. */
export interface WordSource {
  readonly lexicon?: string | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
  readonly inside?: readonly ProtectionKind[] | undefined
}

export type WordFound = (hit: Hit, word: ListedWord) => void

/** The words that a check names itself. */
export function ownWords(terms: readonly (string | ListedWord)[] = []): ListedWord[] {
  return terms.map((entry) => (typeof entry === 'string' ? { term: entry } : entry))
}

/** Finds the words of a check by the phrase finder that all rules share. `found` hears of hits that may be reported. */
export function listedWords(
  source: WordSource,
  own: readonly ListedWord[],
  dimension: Dimension,
): (context: RuleContext, found: WordFound) => PhraseVisitor {
  const preparedIn = prepared(source.lexicon, (lexicon) => {
    const words = wordList(own, lexicon)
    return {
      words,
      table: termTable(words),
      allowed: hitTest(source, dimension),
      // Guards of single entries are compiled when an entry is first met: most lists are long and most entries rare.
      ownTests: new Map<ListedWord, Test>(),
    }
  })
  return (context, found) => {
    const { words, table, allowed, ownTests } = preparedIn(context)
    return {
      terms: table.anchors,
      found(sentence, anchor, from, to) {
        const located = table.locate(anchor, sentence.prose, from, to)
        const word = located && words.at(located.term)
        if (!word) return
        const hit: Hit = { sentence, start: located.start, end: located.end }
        if (allowed(hit) && ownTest(ownTests, word)(hit)) found(hit, word)
      },
    }
  }
}
