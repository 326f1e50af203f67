import { isLiteral } from '../term-literals.ts'
import { commonWords } from './common-words.ts'
import type { Range } from '../../text/span.ts'

/** A term as the phrase finder and the sentence see it. */
export interface CompiledTerm {
  /** The literals that the phrase finder looks for: the term itself, or the part of it that is rarest in prose. */
  readonly anchors: readonly string[]
  /** Where the whole term stands, given one of its anchors; undefined where the rest does not fit. */
  locate(prose: string, start: number, end: number): Range | undefined
}

/** What a common word counts for: less than a word of two characters, more than one character. */
const commonWeight = 1.5
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
  if (isLiteral(term)) return { anchors: [term], locate: asFound }
  const pieces = parse(term)
  const only = pieces[0]
  if (pieces.length === 1 && only) return { anchors: only, locate: asFound }
  const anchorIndex = pieces.reduce((best, piece, index) => (weight(piece) > weight(pieces[best]) ? index : best), 0)
  let surroundings: Surroundings | undefined
  return {
    anchors: pieces[anchorIndex] ?? [],
    locate(prose, start, end) {
      surroundings ??= surroundingsOf(pieces, anchorIndex)
      return rangeAround(surroundings, prose, start, end)
    },
  }
}

/** What stands round the anchor of a term, and how many units it can cover. */
interface Surroundings {
  /** Units of which one must follow the anchor, and one stand before it; undefined where any may, or the end. */
  readonly following: ReadonlySet<number> | undefined
  readonly preceding: ReadonlySet<number> | undefined
  readonly ahead: RegExp
  readonly aheadReach: number
  readonly behind: RegExp
  readonly behindReach: number
  readonly optional: RegExp
  readonly optionalReach: number
}

function surroundingsOf(pieces: readonly Piece[], anchorIndex: number): Surroundings {
  const before = pieces.slice(0, anchorIndex)
  const after = pieces.slice(anchorIndex + 1)
  const lead = before.findIndex((piece) => !piece?.includes(''))
  const optional = lead < 0 ? before : before.slice(0, lead)
  const required = lead < 0 ? [] : before.slice(lead)
  return {
    following: unitsNext(after, (text) => text.charCodeAt(0)),
    preceding: unitsNext(required.toReversed(), (text) => text.charCodeAt(text.length - 1)),
    ahead: new RegExp(`^${patternOf(after)}`),
    aheadReach: reach(after),
    behind: new RegExp(`${patternOf(required)}$`),
    behindReach: reach(required),
    optional: new RegExp(`${patternOf(optional)}$`),
    optionalReach: reach(optional),
  }
}

/** The units in which what stands next to an anchor begins, seen from there. Most places of an anchor fail by them. */
function unitsNext(pieces: readonly Piece[], unitOf: (text: string) => number): ReadonlySet<number> | undefined {
  const units = new Set<number>()
  for (const piece of pieces) {
    if (!piece) return undefined
    for (const text of piece) if (text !== '') units.add(unitOf(text))
    if (!piece.includes('')) return units
  }
  return undefined
}

function rangeAround(around: Surroundings, prose: string, start: number, end: number): Range | undefined {
  if (around.following?.has(prose.charCodeAt(end)) === false) return undefined
  if (around.preceding?.has(prose.charCodeAt(start - 1)) === false) return undefined
  const match = around.ahead.exec(prose.slice(end, end + around.aheadReach))
  if (!match) return undefined
  const base = Math.max(0, start - around.behindReach)
  const nearest = shortestBehind(around.behind, prose.slice(base, start))
  if (nearest === undefined) return undefined
  // What may be left out at the head belongs to the term where it is there: 充分认识, not 认识.
  const from = base + nearest
  const extra = around.optional.exec(prose.slice(Math.max(0, from - around.optionalReach), from))?.[0].length ?? 0
  return { start: from - extra, end: end + match[0].length }
}

function asFound(_prose: string, start: number, end: number): Range {
  return { start, end }
}

function parse(term: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < term.length;) {
    const unit = term.charAt(at)
    const end = unit === '…' ? at + 1 : unit === '(' ? closing(term, at) : literalEnd(term, at)
    if (unit === '…') pieces.push(undefined)
    else if (unit === '(') pieces.push(term.slice(at + 1, end).split('|'))
    else pieces.push([term.slice(at, end)])
    at = unit === '(' ? end + 1 : end
  }
  return pieces
}

/** A bracket that is never closed is a fault that the check of the rule reports; it must not hang a run. */
function closing(term: string, from: number): number {
  const end = term.indexOf(')', from)
  return end < 0 ? term.length : end
}

function literalEnd(term: string, from: number): number {
  let end = from + 1
  while (end < term.length && term.charAt(end) !== '…' && term.charAt(end) !== '(') end++
  return end
}

/** How telling a piece is: the length of its shortest alternative, less where one of them stands everywhere. */
function weight(piece: Piece): number {
  if (!piece) return 0
  let least = Infinity
  for (const text of piece) least = Math.min(least, commonWords.has(text) ? commonWeight : text.length)
  return least
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
