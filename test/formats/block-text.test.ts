import { expect, test } from 'vitest'
import { blockText } from '../../src/formats/block-text.ts'

test('a break does not reach back over blanks that were laid as text', () => {
  const source = 'a\t\nb'
  const text = blockText(source)
  text.copy(0, 2)
  text.lineBreak(1, 3)
  text.copy(3, 4)
  const { map, text: laid } = text.finish()
  expect(laid).toBe('a\t b')
  expect(map.span(1, 2)).toEqual({ start: 1, end: 2 })
  expect(map.span(2, 3)).toEqual({ start: 2, end: 3 })
})
