import type { Sentence } from '../document/document.ts'
import type { PhraseVisitor } from './rule.ts'

/**
 * Visits each sentence in which one of the literals stands, once. What an expression looks for mostly begins with a
 * word that few sentences hold: the search all rules share finds these, and the expression is spared the others.
 */
export function near(terms: readonly string[], visit: (sentence: Sentence) => void): PhraseVisitor {
  let last: Sentence | undefined
  return {
    terms,
    found(sentence) {
      if (sentence === last) return
      last = sentence
      visit(sentence)
    },
  }
}
