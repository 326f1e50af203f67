import { phraseFinder, type PhraseFinder } from '../text/phrase-finder.ts'

/** The phrases of all rules in one finder. */
export interface PhraseIndex extends Pick<PhraseFinder, 'each'> {
  /** For each pattern the lists that hold it and its number in each. */
  readonly owners: readonly (readonly { readonly list: number; readonly term: number }[])[]
}

/** Lays lists of phrases together; a phrase of several lists is looked for once. */
export function phraseIndex(lists: readonly (readonly string[])[]): PhraseIndex {
  const numbers = new Map<string, number>()
  const owners: { list: number; term: number }[][] = []
  lists.forEach((terms, list) => {
    terms.forEach((phrase, term) => {
      let number = numbers.get(phrase)
      if (number === undefined) {
        number = owners.length
        numbers.set(phrase, number)
        owners.push([])
      }
      owners[number]?.push({ list, term })
    })
  })
  return { owners, each: phraseFinder([...numbers.keys()]).each }
}

/** Builds an index once for lists that come again: the rules of a run mostly ask for the same from file to file. */
export function keptPhraseIndex(): (lists: readonly (readonly string[])[]) => PhraseIndex {
  let last: { readonly lists: readonly (readonly string[])[]; readonly index: PhraseIndex } | undefined
  return (lists) => {
    if (!last || !areEqual(last.lists, lists)) last = { lists, index: phraseIndex(lists) }
    return last.index
  }
}

function areEqual(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  if (a.length !== b.length) return false
  return a.every((terms, list) => {
    const others = b[list] ?? []
    return terms === others || (terms.length === others.length && terms.every((term, index) => term === others[index]))
  })
}
