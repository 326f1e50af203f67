import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { readText } from '../../src/formats/text/read.ts'

const read = (source: string): Document => readText({ uri: 'draft.txt', source })
const textsOf = (source: string): string[] => read(source).blocks.map(({ text }) => text)

const full = '为贯彻落实会议精神，推动各项重点工作落地见效，现就有关事项作出如'
/** As wide as the first. */
const more = '下工作安排，并请于本月底前把落实情况和存在的问题一并书面报县政府'
const rest = '下安排，请认真贯彻执行。'

describe('paragraphs', () => {
  test.each([
    ['a line is one', '抓落实。\n再抓。', ['抓落实。', '再抓。']],
    ['empty lines are none', '\n抓落实。\n \n\n', ['抓落实。']],
    ['blanks around it are cut off', '　　抓落实。 \t', ['抓落实。']],
    ['every kind of line end', '甲\r\n乙\r丙\n丁\f戊\u2028己', ['甲', '乙', '丙', '丁', '戊', '己']],
    ['a line with an instruction is none', '甲\n<!-- doclint-disable -->\n乙', ['甲', '乙']],
    ['an instruction parts wrapped lines', `${full}\n${more}\n<!-- doclint-disable -->\n${full}`, [full + more, full]],
    ['a BOM is none of the text', '\uFEFF甲', ['甲']],
    ['two full lines and their rest', `${full}\n${more}\n${rest}`, [full + more + rest]],
    [
      'a full line and its rest, where the draft has more of its width',
      `${full}\n${rest}\n${full}\n${rest}\n${full}\n${rest}`,
      [full + rest, full + rest, full + rest],
    ],
    [
      'an indented full line, next to one that is not',
      `　　${full}\n${more}下列\n${rest}`,
      [`${full}${more}下列${rest}`],
    ],
    ['a new indent begins a new one', `　　${full}\n${more}下列\n　　${full}`, [`${full}${more}下列`, full]],
    ['an ordinal begins a new one', `${full}\n${more}\n（二）${rest}`, [full + more, `（二）${rest}`]],
    ['a long title over its number', `${full}的通知\n某政发〔2026〕3号`, [`${full}的通知`, '某政发〔2026〕3号']],
    [
      'a title with its number, given twice',
      `${full}的意见（某政〔2026〕6号）\n${full}的意见（某政〔2026〕6号）\n${rest}`.replaceAll(full, `关于${full}`),
      [`关于${full}的意见（某政〔2026〕6号）`, `关于${full}的意见（某政〔2026〕6号）`, rest],
    ],
    [
      'a long line that begins as the one above',
      `${full}(下)方\n${full}（下）方\n${rest}`,
      [`${full}(下)方`, `${full}（下）方`, rest],
    ],
    ['a long signature over its date', `${full}\n2026年3月5日\n${full}\n${more}`, [full, '2026年3月5日', full + more]],
    ['short lines of one width', '抓落实\n抓项目\n抓环境', ['抓落实', '抓项目', '抓环境']],
    [
      'words keep a blank between lines',
      'Belt and road initiative, policy support and\nfacility connectivity, unimpeded trade and\nfinance',
      ['Belt and road initiative, policy support and facility connectivity, unimpeded trade and finance'],
    ],
  ])('%s', (_what, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })
})

test('lines are counted as editors count them', () => {
  const { blocks } = read('甲\n\n乙\f丙\r\n丁')
  expect(blocks.map(({ text, line, blankBefore }) => [text, line, blankBefore])).toEqual([
    ['甲', 1, true],
    ['乙', 3, true],
    ['丙', 3, false],
    ['丁', 4, false],
  ])
})

test('a wrapped paragraph knows where each unit stands', () => {
  const source = `${full}\r\n${more}\r\n${rest}`
  const [block] = read(source).blocks
  const at = full.length * 2
  const { start, end } = block?.map.span(at - 1, at + 1) ?? { start: 0, end: 0 }
  expect(source.slice(start, end)).toBe(`${more.at(-1)}\r\n下`)
})
