import type { Range } from '../../text/span.ts'
import { isLiteral } from '../term-literals.ts'
import { compileTerm, type CompiledTerm } from './term.ts'

/** Where a term stands in a prose, and which of the terms it is. */
export interface TermHit extends Range {
  readonly term: number
}

/** The terms of a check as the phrase finder wants them. */
export interface TermTable {
  /** What to look for, for all terms one after another. */
  readonly anchors: readonly string[]
  /** The term of which anchor number `anchor` was found there; undefined where the rest of it does not fit. */
  locate(anchor: number, prose: string, start: number, end: number): TermHit | undefined
}

/** Terms, and what is known of them before they are read. */
export interface Terms {
  readonly terms: readonly string[]
  /** Whether all are the text that they look like. */
  readonly isLiteral?: boolean
  /** The anchors of each; undefined of one that is its own anchor. */
  readonly anchors?: readonly (readonly string[] | undefined)[] | undefined
}

/** Lays out terms. Nearly all are plain text, and of those nothing is kept but the text: a run has ten thousand. */
export function termTable({ terms, isLiteral: areLiteral = false, anchors: known }: Terms): TermTable {
  if (areLiteral) return { anchors: terms, locate: (term, _prose, start, end) => ({ term, start, end }) }
  const anchors: string[] = []
  /** Of each anchor twice the number of its term, one more where the term is no more than the anchor. */
  const owners: number[] = []
  const compiled: (CompiledTerm | undefined)[] = []
  for (let term = 0; term < terms.length; term++) {
    const text = terms[term] ?? ''
    const own = known?.[term] ?? (isLiteral(text) ? undefined : compiledOf(term).anchors)
    if (own === undefined) {
      anchors.push(text)
      owners.push(2 * term + 1)
      continue
    }
    for (const anchor of own) {
      anchors.push(anchor)
      owners.push(2 * term)
    }
  }

  /** A term in full, laid out when it is first met. */
  function compiledOf(term: number): CompiledTerm {
    return (compiled[term] ??= compileTerm(terms[term] ?? ''))
  }

  return {
    anchors,
    locate(anchor, prose, start, end) {
      const owner = owners[anchor] ?? 0
      const term = owner >> 1
      if (owner % 2 === 1) return { term, start, end }
      const range = compiledOf(term).locate(prose, start, end)
      return range && { term, start: range.start, end: range.end }
    },
  }
}
