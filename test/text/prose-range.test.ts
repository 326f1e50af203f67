import { expect, test } from 'vitest'
import { copyMap, segmentMap } from '../../src/text/offset-map.ts'
import { proseRange } from '../../src/text/prose-range.ts'

/** `a**b**&amp;c` with the prose `ab&c`. */
const map = segmentMap([
  { prose: 0, length: 1, source: 0 },
  { prose: 1, length: 1, source: 3 },
  { prose: 2, length: 1, source: 6, sourceLength: 5 },
  { prose: 3, length: 1, source: 11 },
])

test('the way back is that of the map', () => {
  for (let start = 0; start < map.length; start++)
    for (let end = start + 1; end <= map.length; end++)
      expect(proseRange(map, map.span(start, end))).toEqual({ start, end })
  expect(proseRange(copyMap(7, 3), { start: 8, end: 10 })).toEqual({ start: 1, end: 3 })
})

test('an end in markup or inside an atom has no prose', () => {
  expect(proseRange(map, { start: 1, end: 4 })).toBeUndefined()
  expect(proseRange(map, { start: 3, end: 5 })).toBeUndefined()
  expect(proseRange(map, { start: 6, end: 8 })).toBeUndefined()
})

test('an empty range touches prose or has none', () => {
  expect(proseRange(map, { start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
  expect(proseRange(map, { start: 3, end: 3 })).toEqual({ start: 1, end: 1 })
  expect(proseRange(map, { start: 12, end: 12 })).toEqual({ start: 4, end: 4 })
  expect(proseRange(map, { start: 2, end: 2 })).toBeUndefined()
})
