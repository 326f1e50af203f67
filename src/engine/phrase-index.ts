import { phraseFinder } from '../text/phrase-finder.ts'

/** Called with the number of the list, the number of the term in it, and where it stands. */
export type TermFound = (list: number, term: number, start: number, end: number) => void

/** The phrases of all rules in one finder. */
export interface PhraseIndex {
  /** Calls back for each occurrence of each term of each list, in order of their starts. */
  each(prose: string, found: TermFound): void
}

/** Lays lists of phrases end to end. A phrase of several lists is compared once for each: cheaper than to find it out. */
export function phraseIndex(lists: readonly (readonly string[])[]): PhraseIndex {
  // Ten times as fast as flat().
  const patterns = ([] as string[]).concat(...lists)
  /** Of each pattern its list, and of each list its first pattern. */
  const listOf = new Uint16Array(patterns.length)
  const firsts = new Uint32Array(lists.length)
  let at = 0
  lists.forEach((terms, list) => {
    firsts[list] = at
    listOf.fill(list, at, at + terms.length)
    at += terms.length
  })
  const finder = phraseFinder(patterns)
  return {
    each(prose, found) {
      finder.each(prose, (pattern, start, end) => {
        const list = listOf[pattern] ?? 0
        found(list, pattern - (firsts[list] ?? 0), start, end)
      })
    },
  }
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
