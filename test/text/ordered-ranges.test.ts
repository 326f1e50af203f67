import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstEndingBehind, someOverlapping } from '../../src/text/ordered-ranges.ts'
import { overlaps, type Range } from '../../src/text/span.ts'

/** Ranges in order and apart, some of them touching. */
const ordered = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }).map((steps) => {
  const ranges: Range[] = []
  for (const [gap, length] of steps) {
    const start = (ranges.at(-1)?.end ?? 0) + gap
    ranges.push({ start, end: start + length })
  }
  return ranges
})
const range = fc.tuple(fc.nat(50), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }))

test('the ranges that overlap another are those that a look at each of them finds', () => {
  fc.assert(
    fc.property(ordered, range, (ranges, other) => {
      const seen: Range[] = []
      const none = someOverlapping(ranges, other, (one) => {
        seen.push(one)
        return false
      })
      expect(none).toBe(false)
      expect(seen).toEqual(ranges.filter((one) => overlaps(one, other)))
      expect(someOverlapping(ranges, other, () => true)).toBe(seen.length > 0)
    }),
    { seed: 20_260_305, numRuns: 500 },
  )
})

test('the first that ends behind a place', () => {
  const ranges = [
    { start: 0, end: 2 },
    { start: 2, end: 5 },
    { start: 7, end: 9 },
  ]
  expect([0, 1, 2, 4, 5, 8, 9, 20].map((place) => firstEndingBehind(ranges, place))).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
})
