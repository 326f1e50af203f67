import type { Sentence } from '../document/document.ts'
import type { Range } from '../text/span.ts'
import type { RuleVisitor } from './rule.ts'

/** Where a term stands in the prose of a sentence, and which of the terms it is. */
export interface PhraseHit extends Range {
  readonly term: number
}

/**
 * Visits each sentence in which terms stand, once, with all their places in order of their starts: the search that all
 * rules share finds them, and no rule reads the draft again for its own list. Gives the visitor both parts it needs.
 */
export function hitsBySentence(
  terms: readonly string[],
  visit: (sentence: Sentence, hits: readonly PhraseHit[]) => void,
): Required<Pick<RuleVisitor, 'phrases' | 'document'>> {
  let present: Sentence | undefined
  let hits: PhraseHit[] = []
  const finish = (): void => {
    const [sentence, found] = [present, hits]
    present = undefined
    hits = []
    if (sentence) visit(sentence, found)
  }
  return {
    phrases: {
      terms,
      found(sentence, term, start, end) {
        if (sentence !== present) {
          finish()
          present = sentence
        }
        hits.push({ term, start, end })
      },
    },
    document: finish,
  }
}
