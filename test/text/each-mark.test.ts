import { expect, test } from 'vitest'
import { eachMark } from '../../src/text/each-mark.ts'

function marks(text: string): string[] {
  const found: string[] = []
  eachMark(text, ['（', '）'], (at, first) => found.push(`${at}${first ? '+' : '-'}`))
  return found
}

test('calls back for both marks in the order of the text', () => {
  expect(marks('甲（乙（丙）丁）')).toEqual(['1+', '3+', '5-', '7-'])
  expect(marks('）甲（')).toEqual(['0-', '2+'])
})

test('a text without the marks calls nothing back', () => {
  expect(marks('')).toEqual([])
  expect(marks('甲乙')).toEqual([])
})
