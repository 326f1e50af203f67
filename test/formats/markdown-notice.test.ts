import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/formats/markdown/read.ts'

const notice = `# 某市人民政府办公室关于开展专项督查的通知

某政办发〔2026〕3号

各县（市、区）人民政府，市政府各部门：

为推动工作落实，现将有关事项通知如下。

## 一、总体要求

坚持问题导向。

### （一）工作目标

按期完成任务。

## 二、保障措施

（一）加强领导。明确责任人。

（二）严格考核

按季度通报。

附件：督查表

某市人民政府办公室
2026年3月5日

（此件公开发布）
`

test('a notice in Markdown has the roles of a notice', () => {
  const document = readMarkdown({ uri: 'notice.md', source: notice })
  expect(document.genre).toBe('notice')
  expect(document.title?.text).toBe('某市人民政府办公室关于开展专项督查的通知')
  expect(document.date).toEqual({ year: 2026, month: 3, day: 5 })
  expect(document.blocks.map(({ role }) => role)).toEqual([
    'title',
    'docNumber',
    'addressee',
    'body',
    'heading',
    'body',
    'heading',
    'body',
    'heading',
    'body',
    'heading',
    'body',
    'attachmentNote',
    'signature',
    'date',
    'note',
  ])
})

test('marked and unmarked headings make one tree', () => {
  const { sections } = readMarkdown({ uri: 'notice.md', source: notice })
  expect(sections.map(({ level, heading, parent }) => [level, heading?.text, parent?.heading?.text])).toEqual([
    [0, undefined, undefined],
    [1, '一、总体要求', undefined],
    [2, '（一）工作目标', '一、总体要求'],
    [1, '二、保障措施', undefined],
    [2, '（一）加强领导。', '二、保障措施'],
    [2, '（二）严格考核', '二、保障措施'],
  ])
})

test('a title in two headings is one title', () => {
  const { blocks } = readMarkdown({
    uri: 'notice.md',
    source: '# 某市人民政府办公室\n# 关于开展督查的通知\n\n各县人民政府：',
  })
  expect(blocks.map(({ role }) => role)).toEqual(['title', 'title', 'addressee'])
})
