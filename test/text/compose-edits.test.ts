import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeEdits } from '../../src/text/compose-edits.ts'
import { applyEdits, type Edit } from '../../src/text/edit.ts'

/** Edits of a text of this length that do not overlap. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 }), fc.string({ maxLength: 3 })), { maxLength: 5 })
    .map((steps) => {
      let at = 0
      return steps.flatMap(([gap, span, text]): Edit[] => {
        const start = at + gap + 1
        const end = start + span
        at = end
        return end <= length ? [{ start, end, text }] : []
      })
    })

const rounds = fc
  .tuple(fc.string({ maxLength: 30 }))
  .chain(([source]) => fc.tuple(fc.constant(source), editsOf(source.length)))
  .chain(([source, first]) =>
    fc.tuple(fc.constant(source), fc.constant(first), editsOf(applyEdits(source, first).length)),
  )

test('rounds of edits, composed, do what they do one after another', () => {
  fc.assert(
    fc.property(rounds, ([source, first, second]) => {
      const composed = composeEdits(source.length, [first, second])
      expect(applyEdits(source, composed)).toBe(applyEdits(applyEdits(source, first), second))
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('what every round keeps is in no edit', () => {
  const composed = composeEdits(6, [[{ start: 0, end: 1, text: '子丑' }], [{ start: 5, end: 6, text: '' }]])
  expect(composed).toEqual([
    { start: 0, end: 1, text: '子丑' },
    { start: 4, end: 5, text: '' },
  ])
})
