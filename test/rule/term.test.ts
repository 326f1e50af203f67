import { expect, test } from 'vitest'
import { compileTerm } from '../../src/rule/checks/term.ts'

/** What the term covers in the prose, or undefined. */
function found(term: string, prose: string): string | undefined {
  const { anchors, locate } = compileTerm(term)
  for (const anchor of anchors) {
    const start = prose.indexOf(anchor)
    const range = start < 0 ? undefined : locate(prose, start, start + anchor.length)
    if (range) return prose.slice(range.start, range.end)
  }
  return undefined
}

test.each([
  ['高度重视', '要高度重视。', '高度重视'],
  ['为…提供支撑', '为发展为农业提供支撑', '为农业提供支撑'],
  ['为…提供支撑', '为发展，提供支撑', undefined],
  ['提供(有力|坚强)(的|)(支撑|保障)', '提供坚强的保障', '提供坚强的保障'],
  ['提供(有力|坚强)(的|)(支撑|保障)', '提供资金保障', undefined],
  ['(充分|深刻|)认识…重要性', '要充分认识学习的重要性', '充分认识学习的重要性'],
  ['(充分|深刻|)认识…重要性', '要认识学习的重要性', '认识学习的重要性'],
])('%s in %s', (term, prose, expected) => {
  expect(found(term, prose)).toBe(expected)
})
