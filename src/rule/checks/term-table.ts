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

/** Lays out terms. Nearly all are plain text, and of those nothing is kept but the text: a run has ten thousand. */
export function termTable(terms: readonly string[], areLiteral = false): TermTable {
  if (areLiteral) return { anchors: terms, locate: (term, _prose, start, end) => ({ term, start, end }) }
  const anchors: string[] = []
  /** Of each anchor the number of its term. */
  const owners: number[] = []
  /** Of each anchor its term, where that is more than the anchor. */
  const compiled: (CompiledTerm | undefined)[] = []
  for (let term = 0; term < terms.length; term++) {
    const text = terms[term] ?? ''
    if (isLiteral(text)) {
      anchors.push(text)
      owners.push(term)
      compiled.push(undefined)
      continue
    }
    const one = compileTerm(text)
    for (const anchor of one.anchors) {
      anchors.push(anchor)
      owners.push(term)
      compiled.push(one)
    }
  }
  return {
    anchors,
    locate(anchor, prose, start, end) {
      const term = owners[anchor] ?? 0
      const one = compiled[anchor]
      if (!one) return { term, start, end }
      const range = one.locate(prose, start, end)
      return range && { term, start: range.start, end: range.end }
    },
  }
}
