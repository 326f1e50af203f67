import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeMarks } from '../../src/language/zh/normalize.ts'

test.each([
  ['marks between Han', '一要快,二要好;总之:干!对吗?', '一要快，二要好；总之：干！对吗？'],
  ['a mark between Han and Latin', '推进AI,加快5G,落实', '推进AI，加快5G，落实'],
  ['marks of a Latin run', 'OK, let us go; fine', 'OK, let us go; fine'],
  ['a full stop between Han', '抓落实.再抓.', '抓落实。再抓。'],
  ['numbers', '投资1,234.56万元', '投资1,234.56万元'],
  ['times and ratios', '8:30开会,比例3:1', '8:30开会，比例3:1'],
  ['an ordinal with its dot', '1.总体要求', '1.总体要求'],
  ['a Han ordinal with its dot', '一.总体要求', '一.总体要求'],
  ['an ordinal in brackets', '(一)总体要求', '（一）总体要求'],
  ['a number in brackets before Han', '(1)总体要求', '（1）总体要求'],
  ['nested brackets', '附件(表(一))', '附件（表（一））'],
  ['brackets of a Latin run', 'see (the annex) below', 'see (the annex) below'],
  ['brackets that close without an opening', '一)总体)', '一）总体）'],
  ['one bracket of each kind', '附件（表一)', '附件（表一）'],
  ['double quotes in pairs', '"四个意识"和"两个维护"', '“四个意识”和“两个维护”'],
  ['single quotes in pairs', "'一带'与'一路'", '‘一带’与‘一路’'],
  ['an apostrophe', "China's plan", "China's plan"],
  ['a straight mark that closes a curly one', '“四个意识"和"两个维护"', '“四个意识”和“两个维护”'],
  ['full-width letters and digits', '２０２６年Ａ级', '2026年A级'],
  ['text without such marks', '抓落实。', '抓落实。'],
  ['an ellipsis of dots', '任务...很重', '任务...很重'],
])('%s', (_what, text, prose) => {
  expect(normalizeMarks(text)).toBe(prose)
})

test('code stays as it is, and its quotes pair with nothing', () => {
  const text = '输入",再写"甲"'
  expect(normalizeMarks(text, [{ start: 2, end: 4 }])).toBe('输入",再写“甲”')
})

test('one for one, and a second time changes nothing', () => {
  const unit = fc.constantFrom(...'中文aZ09 ,.:;!?()"\'“”‘’［。，Ａ０', '😀')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const prose = normalizeMarks(text)
      expect(prose).toHaveLength(text.length)
      expect(normalizeMarks(prose)).toHaveLength(text.length)
    }),
    { seed: 1, numRuns: 500 },
  )
})
