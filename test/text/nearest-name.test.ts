import { expect, test } from 'vitest'
import { meantChoice } from '../../src/text/meant-choice.ts'
import { editDistance, nearestName } from '../../src/text/nearest-name.ts'

test.each([
  ['no', ['off', 'on'], undefined],
  ['x', ['fix', 'x1'], undefined],
  ['cn', ['zh', 'en'], undefined],
  ['jsn', ['pretty', 'json'], 'json'],
  ['abc', ['ab', 'xyz'], 'ab'],
  ['abc', ['xyc'], undefined],
  ['rulse', ['rules', 'explain'], 'rules'],
  ['explian', ['rules', 'explain'], 'explain'],
  ['foramt', ['format'], 'format'],
  ['stock-phrsae', ['stock-phrase'], 'stock-phrase'],
  ['高度重式', ['高度重视'], '高度重视'],
])('nearest to %j of %j is %j', (typed, known, nearest) => {
  expect(nearestName(typed, known)).toBe(nearest)
})

test('neighbours that changed places are one slip', () => {
  expect([editDistance('ab', 'ba'), editDistance('abcd', 'badc'), editDistance('ab', 'b')]).toEqual([1, 2, 1])
})

test.each([
  ['no', ['off', 'on', 'warning'], 'off'],
  ['false', ['off', 'on'], 'off'],
  ['关闭', ['off', 'on'], 'off'],
  ['cn', ['zh', 'en'], 'zh'],
  ['zh-CN', ['zh', 'en'], 'zh'],
  ['warn', ['warning', 'info'], 'warning'],
  ['PRETTY', ['pretty', 'json'], 'pretty'],
  ['no', ['pretty', 'json'], undefined],
])('%j among %j means %j', (typed, choices, meant) => {
  expect(meantChoice(typed, choices)).toBe(meant)
})
