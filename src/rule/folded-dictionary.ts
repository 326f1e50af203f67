import { compileTerm } from './checks/term.ts'
import type { Dictionary, LexiconEntry } from './lexicon.ts'
import { isLiteral } from './term-literals.ts'

/** How many entries in a row share all fields but their term and `to`, these fields, and the `to` of each in a line. */
type FoldedRun = readonly [count: number, shared: Record<string, unknown>, to?: string]

/** A word list as its generated module holds it: a few long texts, which are read ten times as fast as the entries. */
export interface FoldedDictionary extends Omit<Dictionary, 'entries' | 'terms' | 'isLiteral' | 'anchors' | 'at'> {
  /** The terms of all entries, a line each. */
  readonly terms: string
  /** Where some have slots or alternatives: of each term its anchors, a tab before each; none where it is its own. */
  readonly anchors?: string
  /** The fields of the entries, a list of `FoldedRun` as JSON: of most lists a run meets no term. */
  readonly runs: string
}

/** Lays a word list together. Throws an Error on a term or `to` that holds a line break or a tab. */
export function foldDictionary({ id, protects, entries }: Dictionary): FoldedDictionary {
  const runs: { readonly shared: Record<string, unknown>; readonly key: string; readonly entries: LexiconEntry[] }[] =
    []
  for (const entry of entries) {
    const { term, to, ...shared } = entry
    if (/[\n\t]/.test(term + (to ?? ''))) throw new Error(`${id}: a line break or a tab in ${JSON.stringify(term)}`)
    const key = JSON.stringify([shared, to === undefined])
    const last = runs.at(-1)
    if (last?.key === key) last.entries.push(entry)
    else runs.push({ shared, key, entries: [entry] })
  }
  const terms = entries.map(({ term }) => term)
  const folded = runs.map(({ shared, entries: own }): FoldedRun => {
    const hasTo = own[0]?.to !== undefined
    return hasTo ? [own.length, shared, own.map(({ to }) => to).join('\n')] : [own.length, shared]
  })
  return {
    id,
    ...(protects && { protects }),
    terms: terms.join('\n'),
    ...(!terms.every(isLiteral) && {
      anchors: terms
        .map((term) => (isLiteral(term) ? [] : compileTerm(term).anchors).map((anchor) => `\t${anchor}`).join(''))
        .join('\n'),
    }),
    runs: JSON.stringify(folded),
  }
}

/** The word list. An entry is made when first asked for: of most lists a run needs the terms and few entries. */
export function unfoldDictionary({ id, protects, terms: lines, anchors, runs }: FoldedDictionary): Dictionary {
  const terms = runs === '[]' ? [] : lines.split('\n')
  const at = entryReader(terms, runs)
  let entries: readonly LexiconEntry[] | undefined
  return {
    id,
    ...(protects && { protects }),
    terms,
    isLiteral: isLiteral(lines),
    ...(anchors !== undefined && { anchors: anchors.split('\n').map(anchorsOf) }),
    at,
    get entries() {
      return (entries ??= terms.flatMap((_term, index) => at(index) ?? []))
    },
  }
}

function anchorsOf(line: string): readonly string[] | undefined {
  return line === '' ? undefined : line.slice(1).split('\t')
}

/** Makes entries by number, each once, so that an entry is always the same object. */
function entryReader(terms: readonly string[], folded: string): (index: number) => LexiconEntry | undefined {
  const entries = new Map<number, LexiconEntry>()
  const targets = new Map<FoldedRun, readonly string[]>()
  let runs: readonly FoldedRun[] | undefined

  function make(index: number): LexiconEntry | undefined {
    let place = index
    for (const run of (runs ??= JSON.parse(folded) as FoldedRun[])) {
      if (place >= run[0]) {
        place -= run[0]
        continue
      }
      const [, shared, to] = run
      const term = terms[index] ?? ''
      return to === undefined ? { term, ...shared } : { term, to: targetsOf(run, to)[place] ?? '', ...shared }
    }
    return undefined
  }

  function targetsOf(run: FoldedRun, to: string): readonly string[] {
    const lines = targets.get(run) ?? to.split('\n')
    targets.set(run, lines)
    return lines
  }

  return (index) => {
    const known = entries.get(index)
    if (known) return known
    const entry = make(index)
    if (entry) entries.set(index, entry)
    return entry
  }
}
