import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/formats/markdown/read.ts'
import { readText } from '../../src/formats/text/read.ts'
import { breachesOf } from './contract.ts'

const readers = { text: readText, markdown: readMarkdown }

/** Pieces of prose and markup, closed or not, that make paragraphs when strung together. */
const inline = fc.constantFrom(
  '抓落实',
  '，',
  '。',
  '：“',
  '。”',
  '（见',
  '）',
  '《通知》',
  'AI',
  ' ',
  '　',
  '\t',
  '𠮷',
  '😀',
  '\uD800',
  '\uDC00',
  '\u0000',
  '\uFEFF',
  '"',
  '(1)',
  '**重点**',
  '*',
  '**',
  '_',
  '~~',
  '~',
  '`码`',
  '`` a`b ``',
  '`',
  '\\*',
  '\\',
  '&amp;',
  '&#x20BB7;',
  '&#0;',
  '&nbsp;',
  '&emsp;',
  '&bad;',
  '&',
  '[链接](http://a.cn "题")',
  '[引用][a]',
  '![图](b.png)',
  '[',
  ']',
  '](',
  '[^1]',
  '<http://a.cn>',
  'http://b.cn',
  'a@b.cn',
  '<br>',
  '<b>',
  '</b>',
  '<!-- 注',
  '-->',
  '|',
  '\\|',
  '$x$',
  '2026年3月5日',
  '一、',
  '（二）',
  '1.',
  '……',
)
const lineEnd = fc.constantFrom(
  '\n',
  '\n',
  '  \n',
  '\\\n',
  '\n\n',
  '\n\n\n',
  '\n> ',
  '\n>',
  '\n  ',
  '\n    ',
  '\n\t',
  '\n　　',
  '\n  > ',
)
const opening = fc.constantFrom(
  '',
  '',
  '# ',
  '## ',
  '### ',
  '> ',
  '>> ',
  '- ',
  '* ',
  '1. ',
  '3) ',
  '- [ ] ',
  '    ',
  '\t',
  '---\n',
  '***\n',
  '```\n',
  '~~~js\n',
  '|甲|乙|\n|-|:-:|\n|',
  '[^1]: ',
  '[a]: b\n',
  '<div>\n',
  '<!-- x -->\n',
  '<!-- doclint-disable -->\n',
  '===\n',
)
const paragraph = fc
  .tuple(
    opening,
    fc.array(fc.oneof({ arbitrary: inline, weight: 4 }, { arbitrary: lineEnd, weight: 1 }), { maxLength: 14 }),
    lineEnd,
  )
  .map(([start, pieces, end]) => start + pieces.join('') + end)
const head = fc.constantFrom('', '', '\uFEFF', '---\ngenre: notice\n---\n', '\uFEFF---\ngenre: x\n---\n', '---\n')
const draft = fc
  .tuple(head, fc.array(paragraph, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([start, paragraphs, end]) => (start + paragraphs.join('')).replaceAll('\n', end))

const anything = fc.string({ unit: 'binary', maxLength: 80 })
const units = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes))
const sentence = '为贯彻落实会议精神推动各项重点工作落地见效现就有关事项作出如下安排请各单位认真执行'
/** Lines long enough to be taken for hard-wrapped ones. */
const wrapped = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '　　', '  '),
      fc.nat(8),
      fc.integer({ min: 0, max: 34 }),
      fc.constantFrom('', '。', 'a', ' b'),
      fc.constantFrom('\n', '\r\n', '\r', '\f'),
    ),
    { maxLength: 12 },
  )
  .map((lines) =>
    lines
      .map(([indent, from, length, mark, end]) => indent + sentence.slice(from, from + length) + mark + end)
      .join(''),
  )

describe.each(Object.entries(readers))('the %s reader', (_format, read) => {
  test.each([
    ['drafts', draft, 400],
    ['wrapped lines', wrapped, 200],
    ['any text', anything, 200],
    ['any UTF-16 units', units, 200],
  ])('keeps the contract on %s', (_what, sources, numRuns) => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(breachesOf(read({ uri: 'draft', source }))).toEqual([])
      }),
      { seed: 20_260_305, numRuns },
    )
  })

  test('reads the same with another line end, or a BOM', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        const source = paragraphs.join('').replaceAll('\uFEFF', '')
        const texts = (changed: string): string[] =>
          read({ uri: 'draft', source: changed }).blocks.map(
            ({ role, text }) => `${role} ${text.replaceAll('\r\n', '\n')}`,
          )
        expect(texts(source.replaceAll('\n', '\r\n'))).toEqual(texts(source))
        expect(texts(`\uFEFF${source}`)).toEqual(texts(source))
      }),
      { seed: 20_260_305, numRuns: 200 },
    )
  })
})
