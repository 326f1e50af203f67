import { describe, expect, test } from 'vitest'
import type { Document, Role } from '../../src/document/document.ts'
import { readMarkdown } from '../../src/formats/markdown/read.ts'

const read = (source: string): Document => readMarkdown({ uri: 'draft.md', source })
const textsOf = (source: string): string[] => read(source).blocks.map(({ text }) => text)
const rolesOf = (source: string): [Role, string][] => read(source).blocks.map(({ role, text }) => [role, text])

/** The source behind a piece of the only block that holds it. */
function behind(source: string, piece: string): string {
  for (const { text, map } of read(source).blocks) {
    const at = text.indexOf(piece)
    if (at < 0) continue
    const { start, end } = map.span(at, at + piece.length)
    return source.slice(start, end)
  }
  return 'not found'
}

describe('text is prose without markup', () => {
  test.each([
    ['emphasis joins its neighbours', '推进**重点**工作，*狠抓*落实', ['推进重点工作，狠抓落实']],
    ['bold that ends in a full-width mark', '**加强：**督查', ['加强：督查']],
    ['a tilde between numbers strikes nothing out', '5~6月和7~8月，~~删去~~', ['5~6月和7~8月，删去']],
    ['links keep their text, images nothing', '见[通知](http://a.cn "题")和![图](b.png)。', ['见通知和。']],
    ['reference links', '见[通知][1]。\n\n[1]: http://a.cn', ['见通知。']],
    ['an address runs no further than it does', '见 http://a.cn，进一步推进', ['见 http://a.cn，进一步推进']],
    ['entities and escapes', '甲&amp;乙\\*&#20002;&nbsp;丁', ['甲&乙*丢\u00a0丁']],
    ['an unknown entity is text', '甲&xyz;乙', ['甲&xyz;乙']],
    ['inline markup of HTML', '甲<u>乙</u><!-- 注 -->丙', ['甲乙丙']],
    ['calls of notes, and the notes', '甲[^1]。\n\n[^1]: 说明。', ['甲。', '说明。']],
    ['a soft break between Han', '狠抓\n落实', ['狠抓落实']],
    ['a soft break between words', 'belt and\nroad', ['belt and road']],
    ['a soft break in a quotation in a list', '- > 狠抓\n  > 落实', ['狠抓落实']],
    ['boxes to tick', '- [ ] 甲\n- [x] 乙', ['甲', '乙']],
    ['blanks around it', '　　抓落实。　\n\n&emsp;&emsp;再抓。', ['抓落实。', '再抓。']],
    ['a line indented by four blanks', '    抓落实。', ['抓落实。']],
    ['a line over a rule', '主送机关：\n---\n抓落实。', ['主送机关：', '抓落实。']],
    ['dollars are money', '价格$5和$6之间', ['价格$5和$6之间']],
    ['nothing but an image', '![图](a.png)', []],
    ['nothing', '', []],
    ['a BOM alone', '\uFEFF', []],
  ])('%s', (_what, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })
})

describe('blocks', () => {
  test.each([
    ['a hard break by blanks', '某市人民政府  \n办公室', ['某市人民政府', '办公室']],
    ['a hard break by a backslash', '某市人民政府\\\n办公室', ['某市人民政府', '办公室']],
    ['a hard break by a tag', '某市人民政府<br/>办公室', ['某市人民政府', '办公室']],
    ['a hard break within bold', '**某市人民政府  \n办公室**', ['某市人民政府', '办公室']],
    ['a line with the indent of a paragraph', '　　抓落实。\n　　再抓。', ['抓落实。', '再抓。']],
    ['a line with an ordinal', '抓落实。\n（二）再抓。', ['抓落实。', '（二）再抓。']],
    ['the line under a heading', '**一、提高认识**\n要抓落实。', ['一、提高认识', '要抓落实。']],
    ['a date under a signature', '某市人民政府\n2026年3月5日', ['某市人民政府', '2026年3月5日']],
    ['the line under an addressee', '各县人民政府：\n现通知如下。', ['各县人民政府：', '现通知如下。']],
    ['attachments one under the other', '附件：1. 名单\n      2. 表格', ['附件：1. 名单', '2. 表格']],
    [
      'not the rest of a wrapped line',
      '抓落实。会议强调：\n要再抓，其中第\n三条、',
      ['抓落实。会议强调：要再抓，其中第三条、'],
    ],
  ])('%s', (_what, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })

  test('of each kind', () => {
    expect(
      rolesOf('抓落实。\n\n> 引文\n\n```js\ncode\n```\n\n|甲|\n|-|\n|乙|\n\n<div>标签</div>\n\n<!-- 注 -->'),
    ).toEqual([
      ['body', '抓落实。'],
      ['quote', '引文'],
      ['code', 'code'],
      ['cell', '甲'],
      ['cell', '乙'],
      ['code', '<div>标签</div>'],
    ])
  })

  test.each(['\n', '\r\n'])('code in a quotation, lines ending in %j', (end) => {
    expect(textsOf(['> ```', '> 甲', '>   乙', '> ```'].join(end))).toEqual([['甲', '  乙'].join(end)])
  })

  test('a heading in a quotation heads nothing', () => {
    expect(rolesOf('抓落实。\n\n> ## 一、引文')).toEqual([
      ['body', '抓落实。'],
      ['quote', '一、引文'],
    ])
  })

  test('list items know their list', () => {
    const { blocks } = read('3. 甲\n\n   又甲\n   - 子\n4. 乙')
    expect(blocks.map(({ text, list }) => [text, list])).toEqual([
      ['甲', { ordered: true, depth: 1, position: 0 }],
      ['又甲', { ordered: true, depth: 1, position: 0 }],
      ['子', { ordered: false, depth: 2, position: 0 }],
      ['乙', { ordered: true, depth: 1, position: 1 }],
    ])
  })

  test('cells know their place, empty ones count', () => {
    const { blocks } = read('|甲||\n|-|-|\n||丙|\n\n|丁|\n|-|')
    expect(blocks.map(({ text, cell }) => [text, cell])).toEqual([
      ['甲', { table: 0, row: 0, column: 0, header: true }],
      ['丙', { table: 0, row: 1, column: 1, header: false }],
      ['丁', { table: 1, row: 0, column: 0, header: true }],
    ])
  })

  test('inline code and addresses in brackets are protected', () => {
    const { blocks } = read('运行 `npm  test` 或见<http://a.cn>。\n\n|`a\\|b`|\n|-|')
    expect(
      blocks.map(({ text, protections }) => protections.map(({ start, end, kind }) => [kind, text.slice(start, end)])),
    ).toEqual([
      [
        ['code', 'npm  test'],
        ['code', 'http://a.cn'],
      ],
      [['code', 'a|b']],
    ])
  })

  test('quotes in code pair with nothing', () => {
    expect(read('输入 `"`，再写"甲"。').blocks[0]?.prose).toBe('输入 "，再写“甲”。')
  })

  test.each(['\n', '\r\n', '\r'])('lines and the blank before them, with %j', (end) => {
    const source = [
      '---',
      'title: x',
      '---',
      '# 题',
      '甲',
      '',
      '- 乙',
      '',
      '  丙  ',
      '  丁',
      '',
      '<!-- 注 -->',
      '戊',
      '> 己',
      '>',
      '> 庚',
    ].join(end)
    expect(read(source).blocks.map(({ text, line, blankBefore }) => [text, line, blankBefore])).toEqual([
      ['题', 4, false],
      ['甲', 5, false],
      ['乙', 7, true],
      ['丙', 9, true],
      ['丁', 10, false],
      ['戊', 13, true],
      ['己', 14, false],
      ['庚', 16, true],
    ])
  })
})

describe('the way back to the source', () => {
  test.each([
    ['through emphasis', '推进**重点**工作', '进重点工', '进**重点**工'],
    ['inside emphasis', '推进**重点**工作', '重点', '重点'],
    ['through an entity', '甲&amp;乙', '&', '&amp;'],
    ['behind an entity', '甲&amp;乙丙', '乙丙', '乙丙'],
    ['through an escape, backslash and all', '甲\\,乙', ',', '\\,'],
    ['over a soft break in a quotation', '> 狠抓\n> 落实', '抓落', '抓\n> 落'],
    ['of the blank that a soft break is', '> one \n>  two', ' ', ' \n>  '],
    ['behind a soft break in a list', '- 狠抓\n\t  落实', '落实', '落实'],
    ['in a cell with a pipe', '|甲\\|乙|丙|\n|-|-|', '|乙', '\\|乙'],
    ['in code in a cell', '|`甲\\|乙`|\n|-|', '|乙', '|乙'],
    ['in a link', '见[通知](http://a.cn)。', '通知', '通知'],
    ['in inline code', '运行 `` a`b `` 。', 'a`b', 'a`b'],
    ['behind astral characters', '𠮷𠮷**甲**', '甲', '甲'],
    ['behind a tab', '-\t甲乙', '乙', '乙'],
    ['behind a BOM', '\uFEFF# 题\n\n甲乙', '乙', '乙'],
    ['behind a BOM and front matter', '\uFEFF---\ngenre: notice\n---\n甲乙', '乙', '乙'],
    ['with CRLF', '甲\r\n乙\r\n\r\n丙丁', '丁', '丁'],
    ['behind a null', '甲\u0000乙', '乙', '乙'],
  ])('%s', (_what, source, piece, expected) => {
    expect(behind(source, piece)).toBe(expected)
  })

  test('spans of blocks hold their markup', () => {
    const source = '## **一、甲** ##\n\n- 乙  \n  丙\n\n|丁|\n|-|\n'
    const spans = read(source).blocks.map(({ span }) => source.slice(span.start, span.end))
    expect(spans).toEqual(['## **一、甲** ##', '乙  ', '丙', '|丁|'])
  })
})
