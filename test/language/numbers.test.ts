import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCharacters } from '../../src/language/zh/count-characters.ts'
import { parseNumeral } from '../../src/language/zh/numeral.ts'
import { readOrdinal } from '../../src/language/zh/ordinal.ts'

describe('字数 as Word counts it', () => {
  test.each([
    ['Han and full-width marks, one each', '抓落实，见成效。', 8],
    ['a run of digits, one', '2026年3月5日', 6],
    ['a run of Latin letters and marks, one', '推进AI+制造', 5],
    ['words between blanks, one each', 'one belt, one road', 4],
    ['blanks, none', ' 抓　落\t实\n', 3],
    ['curly quotes and dashes, one each', '“两个”——', 6],
    ['an astral Han character, one', '𠮷祥', 2],
    ['nothing', '', 0],
  ])('%s', (_what, text, count) => {
    expect(countCharacters(text)).toBe(count)
  })
})

describe('numerals', () => {
  test.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['二百三十', 230],
    ['一千零一', 1001],
    ['两千', 2000],
    ['三万五千', 35_000],
    ['十二万', 120_000],
    ['一亿二千万', 120_000_000],
    ['一万亿', 1_000_000_000_000],
    ['二〇二六', 2026],
    ['二○二六', 2026],
    ['2026', 2026],
    ['3.5', 3.5],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })

  test.each(['', '若干', '十几', '3个', '1.2.3'])('%j is none', (text) => {
    expect(parseNumeral(text)).toBeUndefined()
  })

  test('what is written with 千百十 is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(parseNumeral(writeNumeral(value))).toBe(value)
      }),
      { seed: 1 },
    )
  })
})

/** 10,203 as 一万零二百零三. */
function writeNumeral(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000
    const zero = rest > 0 && rest < 1000 ? '零' : ''
    return `${writeNumeral(Math.floor(value / 10_000))}万${zero}${rest > 0 ? writeNumeral(rest) : ''}`
  }
  const places = [...String(value)].map((digit, index, all) =>
    digit === '0'
      ? '零'
      : '零一二三四五六七八九'.charAt(Number(digit)) + ['', '十', '百', '千'][all.length - 1 - index],
  )
  return places.join('').replace(/零+/g, '零').replace(/零$/, '')
}

describe('ordinals', () => {
  test.each([
    ['一、总体要求', '一、', 1, 1, 2],
    ['十二、附则', '一、', 1, 12, 3],
    ['（三）加强领导', '（一）', 2, 3, 3],
    ['1.明确分工', '1.', 3, 1, 2],
    ['（2）细化措施', '（1）', 4, 2, 3],
    ['③报送', '①', undefined, 3, 1],
    ['第二章　职责', '第一章', 1, 2, 3],
    ['第一节 组织', '第一节', 2, 1, 3],
    ['第十五条　本办法', '第一条', undefined, 15, 4],
    ['二是加强领导', '一是', undefined, 2, 2],
    ['第三，狠抓落实', '第一，', undefined, 3, 3],
  ] as const)('%s', (prose, style, level, value, length) => {
    expect(readOrdinal(prose)).toEqual({ style, level, value, length })
  })

  test.each(['2026年工作要点', '3.5亿元投资', '一带一路', '一要求', '第一书记', '十五五规划', '总体要求', ''])(
    '%j begins with none',
    (prose) => {
      expect(readOrdinal(prose)).toBeUndefined()
    },
  )
})
