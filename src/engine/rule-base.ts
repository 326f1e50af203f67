import { openLexicon, termsOf, type Dictionary, type Lexicon } from '../rule/lexicon.ts'
import type { Rule } from '../rule/rule.ts'
import { phraseFinder } from '../text/phrase-finder.ts'
import type { Knowledge, ProtectionKind } from '../document/protection.ts'
import { keptPhraseIndex, type PhraseIndex } from './phrase-index.ts'

export type { Dictionary }

/** Rules and word lists as they are handed over. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly dictionaries: readonly Dictionary[]
}

/** All rules and word lists of a run, with what is built of them once. */
export interface RuleBase {
  readonly rules: readonly Rule[]
  lexicon(id: string): Lexicon
  /** The phrases of all rules of a document in one finder, kept from one document to the next. */
  phraseIndex(lists: readonly (readonly string[])[]): PhraseIndex
  knowledge(terms: readonly string[]): Knowledge
}

export function ruleBase(rules: readonly Rule[], dictionaries: readonly Dictionary[]): RuleBase {
  const lexicons = new Map<string, Lexicon>()
  const knowledges = new Map<string, Knowledge>()
  return {
    rules,
    lexicon(id) {
      let lexicon = lexicons.get(id)
      if (!lexicon) {
        const data = dictionaries.find((dictionary) => dictionary.id === id)
        if (!data) throw new Error(`no dictionary ${id}`)
        lexicon = openLexicon(data)
        lexicons.set(id, lexicon)
      }
      return lexicon
    },
    phraseIndex: keptPhraseIndex(),
    knowledge(terms) {
      const key = terms.join('\n')
      let found = knowledges.get(key)
      if (!found) {
        found = knowledgeOf(dictionaries, terms)
        knowledges.set(key, found)
      }
      return found
    },
  }
}

function knowledgeOf(dictionaries: readonly Dictionary[], terms: readonly string[]): Knowledge {
  const patterns: string[] = []
  const kinds: ProtectionKind[] = []
  for (const dictionary of dictionaries) {
    const { protects } = dictionary
    if (!protects) continue
    for (const term of termsOf(dictionary)) {
      patterns.push(term)
      kinds.push(protects)
    }
  }
  for (const term of terms) {
    patterns.push(term)
    kinds.push('term')
  }
  return { finder: phraseFinder(patterns), kinds }
}
