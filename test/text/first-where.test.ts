import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWhere } from '../../src/text/first-where.ts'

test('halving finds what looking one by one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: -1, max: 51 }), (numbers, least) => {
      const ordered = numbers.toSorted((a, b) => a - b)
      const first = ordered.findIndex((number) => number >= least)
      expect(firstWhere(ordered.length, (index) => (ordered[index] ?? 0) >= least)).toBe(
        first < 0 ? ordered.length : first,
      )
    }),
  )
})
