import { describe, expect, test } from 'vitest'
import { lineIndex } from '../../src/text/line-index.ts'

describe('line index', () => {
  const lines = lineIndex('甲乙\r\n丙\r丁\n\n戊')

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 1, 4],
    [4, 2, 1],
    [6, 3, 1],
    [8, 4, 1],
    [9, 5, 1],
    [10, 5, 2],
  ])('offset %i is line %i column %i', (offset, line, column) => {
    expect(lines.position(offset)).toEqual({ line, column, offset })
  })

  test('an offset outside counts as the nearest inside', () => {
    expect(lines.position(99)).toEqual({ line: 5, column: 2, offset: 10 })
    expect(lines.position(-1)).toEqual({ line: 1, column: 1, offset: 0 })
  })

  test('lines come without their ends', () => {
    expect([1, 2, 3, 4, 5, 6, 0].map((line) => lines.line(line))).toEqual(['甲乙', '丙', '丁', '', '戊', '', ''])
  })
})
