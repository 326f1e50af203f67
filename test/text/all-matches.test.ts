import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allMatches } from '../../src/text/all-matches.ts'

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙') })

test('finds what matchAll finds, with groups and indices, again and again', () => {
  fc.assert(
    fc.property(fc.constantFrom('甲+', '乙*', '(?<one>甲)乙', '^丙|丙$', ''), fc.array(text), (source, texts) => {
      const pattern = new RegExp(source, 'dg')
      for (const one of texts) expect(allMatches(pattern, one)).toEqual([...one.matchAll(pattern)])
    }),
  )
})
