import { expect, test } from 'vitest'
import { shareOut } from '../../src/score/share-out.ts'
import { fc } from './fast-check.ts'

test('the shares sum to the total and none is negative', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }), (total, weights) => {
      const shares = shareOut(total, weights)
      const sum = weights.some((weight) => weight > 0) ? total : 0
      expect(shares.reduce((all, share) => all + share, 0)).toBe(sum)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('equal weights get shares that differ by one tenth at most', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 30 }), (total, count) => {
      const shares = shareOut(total, new Array<number>(count).fill(1))
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    }),
  )
})
