import { inOrder, type Edit } from './edit.ts'
import type { Range } from './span.ts'

/** A stretch of the present text: kept from the source, or put in. */
type Piece = { readonly kept: Range } | { readonly text: string }

/**
 * The edits of a source that do what several rounds of edits do one after another. The edits of a round are in the text
 * that the round before it left, and do not overlap. What every round keeps is in no edit.
 */
export function composeEdits(sourceLength: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: Piece[] = [{ kept: { start: 0, end: sourceLength } }]
  for (const edits of rounds) pieces = afterRound(pieces, edits)
  return editsOf(pieces, sourceLength)
}

function afterRound(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = []
  const rest = pieces.toReversed()
  let at = 0
  /** Takes the text up to an offset off the rest. */
  const take = (end: number): Piece[] => {
    const taken: Piece[] = []
    while (at < end) {
      const piece = rest.pop()
      if (!piece) break
      const [first, second] = split(piece, end - at)
      taken.push(first)
      at += lengthOf(first)
      if (second) rest.push(second)
    }
    return taken
  }
  for (const { start, end, text } of inOrder(edits)) {
    result.push(...take(start))
    take(end)
    if (text !== '') result.push({ text })
  }
  return [...result, ...rest.toReversed()]
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.kept.end - piece.kept.start
}

/** Cuts a piece behind so many units; the second is missing where nothing is left. */
function split(piece: Piece, length: number): [Piece, Piece?] {
  if (lengthOf(piece) <= length) return [piece]
  if ('text' in piece) return [{ text: piece.text.slice(0, length) }, { text: piece.text.slice(length) }]
  const { start, end } = piece.kept
  return [{ kept: { start, end: start + length } }, { kept: { start: start + length, end } }]
}

function editsOf(pieces: readonly Piece[], sourceLength: number): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let text = ''
  const close = (end: number): void => {
    if (end > at || text !== '') edits.push({ start: at, end, text })
    text = ''
  }
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text
    else {
      close(piece.kept.start)
      at = piece.kept.end
    }
  }
  close(sourceLength)
  return edits
}
