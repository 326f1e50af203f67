import { expect, test } from 'vitest'
import { countHan, isBlank } from '../../src/text/characters.ts'
import { readsAsBlank } from '../../src/text/line-join.ts'

test('blanks', () => {
  for (const blank of ' \t\n\r\u00a0\u2003\u3000\ufeff') expect(isBlank(blank.charCodeAt(0))).toBe(true)
  for (const unit of '中a0。—“〇\u0000') expect(isBlank(unit.charCodeAt(0))).toBe(false)
})

test('Han characters', () => {
  expect(countHan('〇中a。𠮷カ')).toBe(3)
  expect(countHan('甲乙丙', 1, 2)).toBe(1)
})

test.each([
  ['中', '文', false],
  ['中', 'a', false],
  ['a', '中', false],
  ['，', 'a', false],
  ['a', 'b', true],
  ['5', '6', true],
])('a line break between %s and %s', (before, after, blank) => {
  expect(readsAsBlank(before.charCodeAt(0), after.charCodeAt(0))).toBe(blank)
})
