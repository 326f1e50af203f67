import { expect, test } from 'vitest'
import { applyEdits, movedBy } from '../../src/text/edit.ts'
import { spanOf } from '../../src/text/span.ts'

test('edits are applied in order, whatever order they come in', () => {
  const edits = [
    { start: 3, end: 4, text: '' },
    { start: 0, end: 1, text: '子丑' },
    { start: 2, end: 2, text: '，' },
  ]
  expect(applyEdits('甲乙丙丁', edits)).toBe('子丑乙，丙')
  expect(applyEdits('甲', [])).toBe('甲')
})

test('edits may touch, not overlap', () => {
  const edit = (start: number, end: number): { start: number; end: number; text: string } => ({ start, end, text: 'x' })
  expect(applyEdits('甲乙', [edit(0, 1), edit(1, 2)])).toBe('xx')
  expect(() => applyEdits('甲乙', [edit(0, 2), edit(1, 2)])).toThrow(RangeError)
  expect(() => applyEdits('甲乙', [edit(1, 3)])).toThrow(RangeError)
  expect(() => applyEdits('甲乙', [edit(-1, 1)])).toThrow(RangeError)
  expect(() => applyEdits('甲乙', [edit(2, 1)])).toThrow(RangeError)
})

test('a span is never negative and never ends before it begins', () => {
  expect(() => spanOf(-1, 2)).toThrow(RangeError)
  expect(() => spanOf(2, 1)).toThrow(RangeError)
  expect(() => spanOf(Number.NaN, 1)).toThrow(RangeError)
})

test('ranges move with the edits before them, and take in what is put at their ends', () => {
  const moved = movedBy([
    { start: 0, end: 2, text: '' },
    { start: 4, end: 4, text: '“' },
    { start: 6, end: 6, text: '”' },
    { start: 8, end: 9, text: '子丑寅' },
  ])
  expect(moved({ start: 4, end: 6 })).toEqual({ start: 2, end: 6 })
  expect(moved({ start: 0, end: 2 })).toEqual({ start: 0, end: 0 })
  expect(moved({ start: 1, end: 3 })).toEqual({ start: 0, end: 1 })
  expect(moved({ start: 8, end: 9 })).toEqual({ start: 8, end: 11 })
  expect(moved({ start: 9, end: 10 })).toEqual({ start: 11, end: 12 })
})
