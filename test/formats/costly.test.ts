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
  ['comments that never end', '抓落实 <!-- '.repeat(20_000), 'densely'],
  [
    'code that never ends, each mark longer',
    Array.from({ length: 600 }, (_each, at) => '`'.repeat(at) + 'a').join(' '),
    'densely',
  ],
  ['quotations one after the other', '> 引文一\n\n'.repeat(20_000), 'begin and end'],
  ['quotations with lines that lack their mark', '> > > 引文一\n乙方一\n'.repeat(5_000), 'begin and end'],
  ['lists in turn with paragraphs', '- 抓好落实\n\n对账销号\n\n'.repeat(4_000), 'begin and end'],
  ['notes in turn with paragraphs', '[^1]: 甲方办理。\n\n乙方办理。\n\n'.repeat(4_000), 'begin and end'],
  ['lists of two levels', '- 抓好落实\n  - 对账销号\n'.repeat(8_000), 'begin and end'],
  ['a table without end', '|甲|乙|\n|-|-|\n' + '|甲方|乙方|\n'.repeat(20_000), '20,000 lines'],
  [
    'a table of figures without end',
    '|甲|乙|丙|\n|-|-|-|\n' + '|1|2|3|4|5|6|7|8|9|1|2|3|\n'.repeat(3_000),
    'short cells',
  ],
  ['a paragraph without end', '推进各项工作落实\n'.repeat(9_000), '8,000 lines'],
  ['brackets in brackets', '见![图'.repeat(200) + '](a)'.repeat(200), 'too densely'],
  ['tags in a paragraph', '见<b>'.repeat(6_000), 'too densely'],
  ['lines of one character', '甲\n\n'.repeat(5_000), 'short lines'],
  ['items of one character', '* （\n'.repeat(700), 'short lines'],
  ['names of two characters', '- 甲乙\n'.repeat(1_300), 'short lines'],
  ['a run of thousands of marks', `抓好${'*'.repeat(5_000)}落实`, 'densely'],
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
  ['a long list', '- 抓落实。\n\n'.repeat(3_500)],
  ['a list of names', '- 甲乙丙\n'.repeat(3_000)],
  ['a short list of names', '- 甲乙\n'.repeat(1_200)],
  ['a hundred lists and quotations', '要点：\n\n- 甲\n  - 乙\n\n> 引文\n\n'.repeat(100)],
  ['comments in a paragraph', '抓落实。<!-- 注 -->再抓。\n'.repeat(300)],
  ['a long quotation of paragraphs', '> 抓落实。\n>\n'.repeat(3_500)],
  ['a long rule', '- '.repeat(60)],
])('%s is nothing unusual', (_what, source) => {
  expect(readMarkdown({ uri: 'draft.md', source }).problems).toEqual([])
})
