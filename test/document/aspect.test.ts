import { describe, expect, test } from 'vitest'
import { aspectOfGenre, aspectOfHeading, aspectOfPassage } from '../../src/document/aspect.ts'
import { aspectOfSentence, signsOf } from '../../src/document/sentence-signs.ts'

test.each([
  ['一、2025年工作回顾', 'review'],
  ['（一）主要成效', 'review'],
  ['目标任务完成情况', 'review'],
  ['二、存在的主要问题', 'problem'],
  ['二、没有做好的事', 'problem'],
  ['三、2026年工作打算', 'plan'],
  ['四、工作要求', 'plan'],
  ['着力解决突出问题的任务', 'plan'],
  ['一、档案范围', undefined],
] as const)('the heading %s', (heading, expected) => expect(aspectOfHeading(heading)).toBe(expected))

test.each([
  ['下一步，我局将加强管理', 'plan'],
  ['2026年，全省将继续推进', 'plan'],
  ['近年来，我县大力发展', 'review'],
  ['各单位要抓好落实', undefined],
] as const)('the sentence %s', (prose, expected) => expect(aspectOfSentence(prose, signsOf(prose))).toBe(expected))

describe('a passage without a telling heading', () => {
  test('looks back where past marks lead', () => {
    expect(aspectOfPassage(['新增学位1800个。', '完成了59项任务。', '收入增长4.1%。'])).toBe('review')
  })
  test('looks ahead where it obliges', () => {
    expect(aspectOfPassage(['各镇要加强巡查。', '确保安全度汛。'])).toBe('plan')
  })
  test('says nothing where neither leads', () => {
    expect(aspectOfPassage(['深化改革。', '加强管理。'])).toBeUndefined()
  })
})

test('genres that look back and genres that look ahead', () => {
  expect(aspectOfGenre('summary')).toBe('review')
  expect(aspectOfGenre('workplan')).toBe('plan')
  expect(aspectOfGenre('speech')).toBeUndefined()
})
