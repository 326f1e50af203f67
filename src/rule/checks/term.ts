import { isLiteral } from '../term-literals.ts'
import { frequentWords } from '../../text/frequent-words.ts'
import type { Range } from '../../text/span.ts'
import { endAhead, farthestStart, nearestStart, type Piece } from './term-pieces.ts'

/** A term as the phrase finder and the sentence see it. */
export interface CompiledTerm {
  /** The literals that the phrase finder looks for: the term itself, or the part of it that is rarest in prose. */
  readonly anchors: readonly string[]
  /** Where the whole term stands, given one of its anchors; undefined where the rest does not fit. */
  locate(prose: string, start: number, end: number): Range | undefined
}

/** What a common word counts for: less than a word of two characters, more than one character. */
const commonWeight = 1.5
/** Most anchors of one term that its neighbours may be added to. */
const mostAnchors = 24
/**
 * Compiles a term. `…` is a slot of one to twenty characters without a pause mark, `(甲|乙)` lists alternatives, of
 * which one may be empty: `为…提供(有力|坚强)(的|)支撑`. What stands round an anchor is laid out when that is first met,
 * since a run has thousands of terms and a draft few of them.
 */
export function compileTerm(term: string): CompiledTerm {
  if (isLiteral(term)) return { anchors: [term], locate: asFound }
  const pieces = parse(term)
  const only = pieces[0]
  if (pieces.length === 1 && only) return { anchors: only, locate: asFound }
  const anchorIndex = anchorAmong(pieces)
  const { anchors, before, after } = anchorsOf(pieces, anchorIndex)
  let surroundings: Surroundings | undefined
  return {
    anchors,
    locate(prose, start, end) {
      surroundings ??= surroundingsOf(pieces, anchorIndex)
      return rangeAround(surroundings, prose, start + before, end - after)
    },
  }
}

/** Anchors, and how many UTF-16 units before and after the piece of the term that they were made from belong to them. */
interface Anchors {
  readonly anchors: readonly string[]
  readonly before: number
  readonly after: number
}

/**
 * The texts of a piece; of a short one with the units that must stand next to it. 发展 stands on every line, and 发展动 or
 * 发展活 on few: what the phrase finder rules out need not be looked at.
 */
function anchorsOf(pieces: readonly Piece[], index: number): Anchors {
  const texts = pieces[index] ?? []
  const plain = { anchors: texts, before: 0, after: 0 }
  if (weight(texts) > 2) return plain
  const { following, preceding } = surroundingsOf(pieces, index)
  const isFew = (units: ReadonlySet<number> | undefined): units is ReadonlySet<number> =>
    units !== undefined && units.size * texts.length <= mostAnchors
  const unitsIn = (units: ReadonlySet<number>): string[] => Array.from(units, (unit) => String.fromCharCode(unit))
  if (isFew(following)) {
    const next = unitsIn(following)
    return { anchors: texts.flatMap((text) => next.map((unit) => text + unit)), before: 0, after: 1 }
  }
  if (!isFew(preceding)) return plain
  const last = unitsIn(preceding)
  return { anchors: texts.flatMap((text) => last.map((unit) => unit + text)), before: 1, after: 0 }
}

/** The number of the piece that is rarest in prose. */
function anchorAmong(pieces: readonly Piece[]): number {
  return pieces.reduce((best, piece, index) => (weight(piece) > weight(pieces[best]) ? index : best), 0)
}

/** What stands round the anchor of a term. */
interface Surroundings {
  /** Units of which one must follow the anchor, and one stand before it; undefined where any may, or the end. */
  readonly following: ReadonlySet<number> | undefined
  readonly preceding: ReadonlySet<number> | undefined
  readonly after: readonly Piece[]
  readonly before: readonly Piece[]
  /** Before all that: what may be left out. */
  readonly lead: readonly Piece[]
}

function surroundingsOf(pieces: readonly Piece[], anchorIndex: number): Surroundings {
  const before = pieces.slice(0, anchorIndex)
  const after = pieces.slice(anchorIndex + 1)
  const firstRequired = before.findIndex((piece) => !piece?.includes(''))
  const lead = before.splice(0, firstRequired < 0 ? before.length : firstRequired)
  return {
    following: unitsNext(after, (text) => text.charCodeAt(0)),
    preceding: unitsNext(before.toReversed(), (text) => text.charCodeAt(text.length - 1)),
    after,
    before,
    lead,
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
  const last = endAhead(around.after, prose, end)
  if (last < 0) return undefined
  const nearest = nearestStart(around.before, prose, start)
  if (nearest < 0) return undefined
  // What may be left out at the head belongs to the term where it is there: 充分认识, not 认识.
  return { start: farthestStart(around.lead, prose, nearest), end: last }
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
  for (const text of piece) least = Math.min(least, frequentWords.has(text) ? commonWeight : text.length)
  return least
}
