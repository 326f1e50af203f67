import { expect, test } from 'vitest'
import { readDraft } from './read-draft.ts'

const draft = readDraft(
  '×县关于防汛的通知',
  '各乡镇人民政府：',
  '现将备汛事项通知如下：',
  '一、排查隐患',
  '（一）水库。查23座小型水库。',
  '1.大坝。逐座看。',
  '（二）河道。清理4处。',
  '二、备足物资',
  '编织袋3万条。',
)

test('headings, run-in ones too, make a tree', () => {
  const tree = draft.sections.map(({ level, heading, parent }) => [level, heading?.prose, parent?.heading?.prose])
  expect(tree).toEqual([
    [0, undefined, undefined],
    [1, '一、排查隐患', undefined],
    [2, '（一）水库。', '一、排查隐患'],
    [3, '1.大坝。', '（一）水库。'],
    [2, '（二）河道。', '一、排查隐患'],
    [1, '二、备足物资', undefined],
  ])
})

test('a section holds the sentences of all below it, headings left out', () => {
  expect(draft.root.children[0]?.sentences.map(({ prose }) => prose)).toEqual([
    '查23座小型水库。',
    '逐座看。',
    '清理4处。',
  ])
  expect(draft.root.blocks.map(({ role }) => role)).toEqual(['title', 'addressee', 'body'])
})
