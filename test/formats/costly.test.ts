import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/formats/markdown/read.ts'

// Each would take the parser from several seconds to minutes.
const costly: [string, string, string][] = [
  ['bold that never closes', '**a'.repeat(20_000), 'densely'],
  ['bold in each word', '**加强：**督查，'.repeat(20_000), 'densely'],
  ['links within links', '[a]('.repeat(20_000), 'densely'],
  ['quotations within quotations', '>'.repeat(4000) + 'a', 'nested'],
  [
    'lists within lists, by indent',
    Array.from({ length: 500 }, (_each, depth) => '  '.repeat(depth) + '- a').join('\n'),
    'nested',
  ],
  ['lists within lists, in one line', '- '.repeat(4000) + 'a', 'nested'],
  ['a file of megabytes', '抓落实'.repeat(700_000), '2 million'],
]

describe('what would take too long is read as plain text, and says so', () => {
  test.each(costly)('%s', (_what, source, reason) => {
    const { problems, blocks, format } = readMarkdown({ uri: 'draft.md', source })
    expect(format).toBe('markdown')
    expect(problems).toMatchObject([{ code: 'markdown-too-costly', line: expect.any(Number) }])
    expect(problems[0]?.message.en).toContain(reason)
    expect(blocks.length).toBeGreaterThan(0)
  })
})

test.each([
  ['twenty quotations deep', '> '.repeat(20) + '抓落实。'],
  ['a long text with bold in each paragraph', '**一是**抓*落实*，见[通知](a)。\n\n'.repeat(200)],
  ['a wide table', `${'|甲'.repeat(60)}\n${'|-'.repeat(60)}\n${'|乙'.repeat(60)}`],
  ['a long rule', '- '.repeat(60)],
])('%s is nothing unusual', (_what, source) => {
  expect(readMarkdown({ uri: 'draft.md', source }).problems).toEqual([])
})
