import { expect, test } from 'vitest'
import { findMentions } from '../../src/document/mention.ts'

const mentioned = (prose: string): string[] => findMentions(prose).map(({ start, end }) => prose.slice(start, end))

test.each([
  ['提倡短实新的文风，避免空话、套话、大话。', ['避免空话、套话、大话']],
  ['不搞形式主义，3月底前办完。', ['不搞形式主义']],
  ['坚决克服麻痹思想和侥幸心理。', []],
  ['各单位要高度重视。', []],
  ['要力戒空话，初稿里“切实增强责任感”一段被退回。', ['力戒空话', '“切实增强责任感”']],
])('%s', (prose, mentions) => {
  expect(mentioned(prose)).toEqual(mentions)
})
