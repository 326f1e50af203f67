import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { phraseFinder } from '../../src/text/phrase-finder.ts'

test('finds overlapping patterns in order of their starts', () => {
  const found = phraseFinder(['抓落实', '落实', '实', '', '落实']).matches('狠抓落实')
  expect(found).toEqual([
    { pattern: 0, start: 1, end: 4 },
    { pattern: 1, start: 2, end: 4 },
    { pattern: 4, start: 2, end: 4 },
    { pattern: 2, start: 3, end: 4 },
  ])
})

test('finds what a search for each pattern finds', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '𠮷'), maxLength: 5 })
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '𠮷', '丁'), maxLength: 40 }),
      (words, text) => {
        const expected = words.flatMap((each, pattern) => {
          const starts = each === '' ? [] : occurrences(text, each)
          return starts.map((start) => ({ pattern, start, end: start + each.length }))
        })
        const order = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
          a.start - b.start || a.end - b.end
        expect(phraseFinder(words).matches(text).toSorted(order)).toEqual(expected.toSorted(order))
        const starts = phraseFinder(words)
          .matches(text)
          .map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      },
    ),
    { seed: 1, numRuns: 300 },
  )
})

function occurrences(text: string, word: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at)
  return starts
}
