import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyMap, segmentMap, type Segment } from '../../src/text/offset-map.ts'

// Source `甲&amp;**乙丙**`: prose `甲&乙丙`.
const map = segmentMap([
  { prose: 0, length: 1, source: 0 },
  { prose: 1, length: 1, source: 1, sourceLength: 5 },
  { prose: 2, length: 2, source: 8 },
])

test.each([
  ['a copied unit', 0, 1, [0, 1], true],
  ['an atom', 1, 2, [1, 6], false],
  ['a copied run behind markup', 2, 4, [8, 10], true],
  ['a unit within a run', 3, 4, [9, 10], true],
  ['a range over everything, markup included', 0, 4, [0, 10], false],
  ['an empty range at the beginning', 0, 0, [0, 0], true],
  ['an empty range within', 3, 3, [9, 9], true],
  ['an empty range at the end', 4, 4, [10, 10], true],
] as const)('%s', (_what, start, end, [from, to], exact) => {
  expect(map.span(start, end)).toEqual({ start: from, end: to })
  expect(map.isExact(start, end)).toBe(exact)
  expect(map.length).toBe(4)
})

test('an empty map has an empty span', () => {
  expect(segmentMap([]).length).toBe(0)
  expect(segmentMap([]).span(0, 0)).toEqual({ start: 0, end: 0 })
})

test('one copied segment is a plain shift', () => {
  expect(segmentMap([{ prose: 0, length: 3, source: 7 }]).span(1, 3)).toEqual(copyMap(7, 3).span(1, 3))
})

test('each unit stands where its segment says', () => {
  const piece = fc.record({
    length: fc.integer({ min: 1, max: 4 }),
    gap: fc.nat(3),
    atom: fc.option(fc.integer({ min: 1, max: 6 })),
  })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const segments: Segment[] = []
      const expected: [number, number][] = []
      let source = 0
      for (const { length, gap, atom } of pieces) {
        source += gap
        segments.push({ prose: expected.length, length, source, ...(atom !== null && { sourceLength: atom }) })
        for (let at = 0; at < length; at++)
          expected.push(atom === null ? [source + at, source + at + 1] : [source, source + atom])
        source += atom ?? length
      }
      const map = segmentMap(segments)
      expect(map.length).toBe(expected.length)
      expected.forEach(([start, end], at) => expect(map.span(at, at + 1)).toEqual({ start, end }))
    }),
    { seed: 1 },
  )
})
