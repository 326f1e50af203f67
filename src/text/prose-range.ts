import { firstWhere } from './first-where.ts'
import type { OffsetMap } from './offset-map.ts'
import type { Range } from './span.ts'

/**
 * The way back through an offset map: the prose that stands behind a range of the source. Undefined where either end
 * of the range lies in markup, or inside an atom such as `&amp;`. An empty range must touch prose.
 */
export function proseRange(map: OffsetMap, { start, end }: Range): Range | undefined {
  if (start === end) {
    const at = firstFrom(map, start)
    const isBefore = at < map.length && map.span(at, at + 1).start === start
    const isBehind = at > 0 && map.span(at - 1, at).end === start
    return isBefore || isBehind ? { start: at, end: at } : undefined
  }
  const from = firstFrom(map, start)
  const to = firstFrom(map, end)
  if (from >= to || map.span(from, from + 1).start !== start || map.span(to - 1, to).end !== end) return undefined
  return { start: from, end: to }
}

/** The first unit of prose whose source begins at or behind an offset; the length of the prose where there is none. */
function firstFrom(map: OffsetMap, offset: number): number {
  return firstWhere(map.length, (at) => map.span(at, at + 1).start >= offset)
}
