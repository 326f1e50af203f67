import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { readMarkdown } from '../../src/formats/markdown/read.ts'

const read = (frontMatter: string): Document =>
  readMarkdown({ uri: 'draft.md', source: `---\n${frontMatter}\n---\n# 关于防汛的通知\n\n抓落实。` })

test.each([
  'genre: speech',
  'genre: 讲话',
  'genre: 讲话稿',
  "genre: 'speech'",
  'genre:   "speech"  # 讲话',
  'title: 题\ngenre: speech\ntags: [a]',
])('%j names the genre', (lines) => {
  expect(read(lines)).toMatchObject({ genre: 'speech', genreSource: 'front-matter', problems: [] })
})

test('the language, unless the user decided it', () => {
  const source = '---\nlanguage: en\n---\n抓落实。'
  expect(readMarkdown({ uri: '', source }).language).toBe('en')
  expect(readMarkdown({ uri: '', source, language: 'zh' }).language).toBe('zh')
})

describe('an unknown value is a problem with a line and a remedy', () => {
  test.each([
    ['title: x\ngenre: speach', 'unknown-genre', 3, 'speech'],
    ['genre: 领导讲话', 'unknown-genre', 2, 'speech'],
    ['genre: q7', 'unknown-genre', 2, '政府工作报告 work-report'],
    ['language: fr', 'unknown-language', 2, 'zh'],
  ])('%j', (lines, code, line, remedy) => {
    const { problems, genre } = read(lines)
    expect(problems).toMatchObject([{ code, line }])
    const [inChinese = '', inEnglish = inChinese] = remedy.split(' ')
    expect(problems[0]?.message.zh).toContain(inChinese)
    expect(problems[0]?.message.en).toContain(inEnglish)
    expect(genre).toBe('notice')
  })
})

test.each(['genre:', 'genre: ""', 'mygenre: x', '# genre: x', 'title: genre'])('%j says nothing', (lines) => {
  expect(read(lines)).toMatchObject({ genre: 'notice', problems: [] })
})

test('text between two rules is no front matter', () => {
  const { blocks } = readMarkdown({ uri: '', source: '---\n某市人民政府文件\n---\n抓落实。' })
  expect(blocks.map(({ text }) => text)).toEqual(['某市人民政府文件', '抓落实。'])
})
