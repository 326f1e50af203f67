/** A stretch of a term: its alternatives (one for a literal), or `undefined` for a slot. */
export type Piece = readonly string[] | undefined

/** Longest filling of a slot, in UTF-16 units. */
const slotLength = 20
/** Marks over which a slot does not reach. */
const pauses = '，。；：！？'

/*
 * By hand and not by expressions: a draft meets the anchors of three hundred terms, nearly always without the rest of
 * the term, and to compile an expression costs V8 a hundred times what one look at a piece does.
 */

/** Where the pieces from number `from` on end, laid from `at` on: the first way that fits; -1 where none does. */
export function endAhead(pieces: readonly Piece[], prose: string, at: number, from = 0): number {
  if (from === pieces.length) return at
  const piece = pieces[from]
  if (!piece) {
    const last = slotEnd(prose, at)
    for (let end = at + 1; end <= last; end++) {
      const found = endAhead(pieces, prose, end, from + 1)
      if (found >= 0) return found
    }
    return -1
  }
  for (const text of piece) {
    const found = prose.startsWith(text, at) ? endAhead(pieces, prose, at + text.length, from + 1) : -1
    if (found >= 0) return found
  }
  return -1
}

/** Where the first `count` pieces begin that end at `end`: the last such place; -1 where there is none. */
export function nearestStart(pieces: readonly Piece[], prose: string, end: number, count = pieces.length): number {
  if (count === 0) return end
  const piece = pieces[count - 1]
  let nearest = -1
  if (!piece) {
    const first = slotStart(prose, end)
    for (let start = end - 1; start >= first; start--) {
      nearest = Math.max(nearest, nearestStart(pieces, prose, start, count - 1))
    }
    return nearest
  }
  for (const text of piece) {
    if (prose.endsWith(text, end)) {
      nearest = Math.max(nearest, nearestStart(pieces, prose, end - text.length, count - 1))
    }
  }
  return nearest
}

/** Where the first `count` pieces, which may all be left out, begin that end at `end`: the first such place. */
export function farthestStart(pieces: readonly Piece[], prose: string, end: number, count = pieces.length): number {
  let farthest = end
  if (count === 0) return farthest
  for (const text of pieces[count - 1] ?? []) {
    if (prose.endsWith(text, end)) {
      farthest = Math.min(farthest, farthestStart(pieces, prose, end - text.length, count - 1))
    }
  }
  return farthest
}

/** The end of the longest slot that begins at `start`. */
function slotEnd(prose: string, start: number): number {
  const last = Math.min(prose.length, start + slotLength)
  let end = start
  while (end < last && !pauses.includes(prose.charAt(end))) end++
  return end
}

/** The start of the longest slot that ends at `end`. */
function slotStart(prose: string, end: number): number {
  const first = Math.max(0, end - slotLength)
  let start = end
  while (start > first && !pauses.includes(prose.charAt(start - 1))) start--
  return start
}
