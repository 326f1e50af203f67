import { spanOf, type Span } from './span.ts'

/**
 * Where each unit of a block's prose stands in the source. Prose and source differ where the source holds markup,
 * entities, escapes or line breaks; the map is exact, so that no position is ever found by searching the text again.
 */
export interface OffsetMap {
  /** Length of the prose it maps, in UTF-16 code units. */
  readonly length: number
  /** The source behind `prose[start, end)`. An atom touched in part counts whole. An empty range maps to an empty span. */
  span(start: number, end: number): Span
  /** Whether the source behind `prose[start, end)` is the same text, unit for unit. */
  isExact(start: number, end: number): boolean
}

/**
 * A run of prose and the source it came from. Without `sourceLength` the run is copied unit for unit;
 * with it the run is an atom (`&amp;` → `&`), which has no inner positions.
 */
export interface Segment {
  readonly prose: number
  readonly length: number
  readonly source: number
  readonly sourceLength?: number
}

/** The map of prose that is one unbroken copy of the source at `base`. */
export function copyMap(base: number, length: number): OffsetMap {
  return {
    length,
    span: (start, end) => spanOf(base + start, base + end),
    isExact: () => true,
  }
}

/** The map of prose laid together from segments, which must be in order and without gaps in the prose. */
export function segmentMap(segments: readonly Segment[]): OffsetMap {
  const only = segments[0]
  if (segments.length === 1 && only && only.prose === 0 && only.sourceLength === undefined) {
    return copyMap(only.source, only.length)
  }
  const last = segments.at(-1)
  const length = last ? last.prose + last.length : 0

  const startOf = (at: number): number => {
    const segment = segmentAt(segments, at)
    if (!segment) return 0
    return segment.sourceLength === undefined ? segment.source + at - segment.prose : segment.source
  }
  const endOf = (at: number): number => {
    const segment = segmentAt(segments, at - 1)
    if (!segment) return 0
    return segment.sourceLength === undefined
      ? segment.source + at - segment.prose
      : segment.source + segment.sourceLength
  }
  return {
    length,
    span(start, end) {
      if (start >= end) {
        const at = start >= length && length > 0 ? endOf(length) : startOf(start)
        return spanOf(at, at)
      }
      return spanOf(startOf(start), endOf(end))
    },
    isExact(start, end) {
      const first = segmentAt(segments, start)
      return first !== undefined && first.sourceLength === undefined && end <= first.prose + first.length
    },
  }
}

/** The segment that holds prose unit `at`; the last one for what lies behind the end. */
function segmentAt(segments: readonly Segment[], at: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const segment = segments[middle]
    if (segment && segment.prose <= at) low = middle
    else high = middle - 1
  }
  return segments[low]
}
