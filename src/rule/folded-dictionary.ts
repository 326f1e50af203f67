import type { Dictionary, LexiconEntry } from './lexicon.ts'

/** Terms in a row that share all their other fields, a line each; where they have a `to`, theirs stand in lines as well. */
type FoldedRow = readonly [shared: Record<string, unknown>, terms: string, to?: string]

/** A word list as its generated module holds it: a few long texts, which are read ten times as fast as the entries. */
export interface FoldedDictionary extends Omit<Dictionary, 'entries' | 'terms'> {
  readonly rows: readonly FoldedRow[]
}

/** Lays a word list together. Throws an Error on a term or `to` that holds a line break. */
export function foldDictionary({ entries, ...rest }: Dictionary): FoldedDictionary {
  const rows: { readonly shared: Record<string, unknown>; readonly key: string; readonly lines: LexiconEntry[] }[] = []
  for (const entry of entries) {
    const { term, to, ...shared } = entry
    if (/\n/.test(term + (to ?? ''))) throw new Error(`${rest.id}: a line break in ${JSON.stringify(term)}`)
    const key = JSON.stringify([shared, to === undefined])
    const last = rows.at(-1)
    if (last?.key === key) last.lines.push(entry)
    else rows.push({ shared, key, lines: [entry] })
  }
  return {
    ...rest,
    rows: rows.map(({ shared, lines }): FoldedRow => {
      const terms = lines.map(({ term }) => term).join('\n')
      return lines[0]?.to === undefined ? [shared, terms] : [shared, terms, lines.map(({ to }) => to).join('\n')]
    }),
  }
}

/** The word list. Its entries are spread out when first asked for: of most lists a run needs the terms alone. */
export function unfoldDictionary({ rows, ...rest }: FoldedDictionary): Dictionary {
  let terms: readonly string[] | undefined
  let entries: readonly LexiconEntry[] | undefined
  return {
    ...rest,
    get terms() {
      return (terms ??= rows.flatMap(([, lines]) => lines.split('\n')))
    },
    get entries() {
      return (entries ??= rows.flatMap(entriesOf))
    },
  }
}

function entriesOf([shared, terms, to]: FoldedRow): LexiconEntry[] {
  const targets = to?.split('\n')
  return terms.split('\n').map((term, index) => ({ term, ...(targets && { to: targets[index] ?? '' }), ...shared }))
}
