import type { Range } from '../../text/span.ts'

/** A term as the phrase finder and the sentence see it. */
export interface CompiledTerm {
  /** The literals that the phrase finder looks for: the term itself, or the part of it that is rarest in prose. */
  readonly anchors: readonly string[]
  /** Where the whole term stands, given one of its anchors; undefined where the rest does not fit. */
  locate(prose: string, start: number, end: number): Range | undefined
}

/** Longest filling of a slot, in UTF-16 units. */
const slotLength = 20
const slot = `[^，。；：！？]{1,${slotLength}}?`

/** A stretch of a term: its alternatives (one for a literal), or `undefined` for a slot. */
type Piece = readonly string[] | undefined

/**
 * Compiles a term. `…` is a slot of one to twenty characters without a pause mark, `(甲|乙)` lists alternatives, of
 * which one may be empty: `为…提供(有力|坚强)(的|)支撑`. Expressions are built when an anchor is first met, since a
 * run has thousands of terms and a draft few of them.
 */
export function compileTerm(term: string): CompiledTerm {
  if (!/[…(]/.test(term)) return { anchors: [term], locate: asFound }
  const pieces = parse(term)
  const only = pieces[0]
  if (pieces.length === 1 && only) return { anchors: only, locate: asFound }
  const anchorIndex = pieces.reduce((best, piece, index) => (weight(piece) > weight(pieces[best]) ? index : best), 0)
  const before = pieces.slice(0, anchorIndex)
  const after = pieces.slice(anchorIndex + 1)
  const lead = before.findIndex((piece) => !piece?.includes(''))
  const optional = lead < 0 ? before : before.slice(0, lead)
  const required = lead < 0 ? [] : before.slice(lead)
  let ahead: RegExp | undefined
  let behind: RegExp | undefined
  let further: RegExp | undefined
  return {
    anchors: pieces[anchorIndex] ?? [],
    locate(prose, start, end) {
      ahead ??= new RegExp(`^${patternOf(after)}`)
      const match = ahead.exec(prose.slice(end, end + reach(after)))
      if (!match) return undefined
      const to = end + match[0].length
      behind ??= new RegExp(`${patternOf(required)}$`)
      const base = Math.max(0, start - reach(required))
      const nearest = shortestBehind(behind, prose.slice(base, start))
      if (nearest === undefined) return undefined
      // What may be left out at the head belongs to the term where it is there: 充分认识, not 认识.
      further ??= new RegExp(`${patternOf(optional)}$`)
      const from = base + nearest
      const extra = further.exec(prose.slice(Math.max(0, from - reach(optional)), from))?.[0].length ?? 0
      return { start: from - extra, end: to }
    },
  }
}

function asFound(_prose: string, start: number, end: number): Range {
  return { start, end }
}

function parse(term: string): Piece[] {
  return [...term.matchAll(/…|\(([^()]*)\)|[^…()]+/g)].map(([whole, branches]): Piece => {
    if (whole === '…') return undefined
    return branches === undefined ? [whole] : branches.split('|')
  })
}

/** How telling a piece is: the length of its shortest alternative. */
function weight(piece: Piece): number {
  return piece ? Math.min(...piece.map(({ length }) => length)) : 0
}

function patternOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece ? `(?:${piece.map(escape).join('|')})` : slot)).join('')
}

/** Most units that the pieces can cover. */
function reach(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece ? Math.max(...piece.map(({ length }) => length)) : slotLength), 0)
}

/** The last place from which the pattern reaches the end of the text. */
function shortestBehind(pattern: RegExp, text: string): number | undefined {
  let found: number | undefined
  for (let at = 0; at <= text.length;) {
    const match = pattern.exec(text.slice(at))
    if (!match) return found
    found = at + match.index
    at = found + 1
  }
  return found
}

function escape(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
