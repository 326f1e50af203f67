import type { Dictionary, LexiconEntry } from './lexicon.ts'
import { isLiteral } from './term-literals.ts'

/** How many entries in a row share all fields but their term and `to`, these fields, and the `to` of each in a line. */
type FoldedRun = readonly [count: number, shared: Record<string, unknown>, to?: string]

/** A word list as its generated module holds it: a few long texts, which are read ten times as fast as the entries. */
export interface FoldedDictionary extends Omit<Dictionary, 'entries' | 'terms' | 'isLiteral'> {
  /** The terms of all entries, a line each. */
  readonly terms: string
  readonly runs: readonly FoldedRun[]
}

/** Lays a word list together. Throws an Error on a term or `to` that holds a line break. */
export function foldDictionary({ id, protects, entries }: Dictionary): FoldedDictionary {
  const runs: { readonly shared: Record<string, unknown>; readonly key: string; readonly entries: LexiconEntry[] }[] =
    []
  for (const entry of entries) {
    const { term, to, ...shared } = entry
    if ((term + (to ?? '')).includes('\n')) throw new Error(`${id}: a line break in ${JSON.stringify(term)}`)
    const key = JSON.stringify([shared, to === undefined])
    const last = runs.at(-1)
    if (last?.key === key) last.entries.push(entry)
    else runs.push({ shared, key, entries: [entry] })
  }
  return {
    id,
    ...(protects && { protects }),
    terms: entries.map(({ term }) => term).join('\n'),
    runs: runs.map(({ shared, entries: own }): FoldedRun => {
      const hasTo = own[0]?.to !== undefined
      return hasTo ? [own.length, shared, own.map(({ to }) => to).join('\n')] : [own.length, shared]
    }),
  }
}

/** The word list. Its entries are spread out when first asked for: of most lists a run needs the terms alone. */
export function unfoldDictionary({ id, protects, terms: lines, runs }: FoldedDictionary): Dictionary {
  const terms = runs.length === 0 ? [] : lines.split('\n')
  let entries: readonly LexiconEntry[] | undefined
  return {
    id,
    ...(protects && { protects }),
    terms,
    isLiteral: isLiteral(lines),
    get entries() {
      return (entries ??= entriesOf(terms, runs))
    },
  }
}

function entriesOf(terms: readonly string[], runs: readonly FoldedRun[]): LexiconEntry[] {
  const entries: LexiconEntry[] = []
  for (const [count, shared, to] of runs) {
    const targets = to?.split('\n')
    for (let index = 0; index < count; index++) {
      const term = terms[entries.length] ?? ''
      entries.push({ term, ...(targets && { to: targets[index] ?? '' }), ...shared })
    }
  }
  return entries
}
