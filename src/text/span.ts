declare const brand: unique symbol

/**
 * A half-open range of UTF-16 code units in `Document.source`. Branded: only this folder makes one, from an
 * offset map or for a whole source, so a position in prose can never be taken for a position in the file.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly [brand]: true
}

/** A half-open range of UTF-16 code units in a piece of prose (of a block or a sentence, as its owner says). */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Makes a span. Throws a RangeError where `start` is negative or after `end`: that is a bug of ours, never of a draft. */
export function spanOf(start: number, end: number): Span {
  if (!(start >= 0 && end >= start)) throw new RangeError(`not a span: ${start}–${end}`)
  return { start, end } as Span
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
