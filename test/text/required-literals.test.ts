import { describe, expect, it } from 'vitest'
import { requiredLiterals } from '../../src/text/required-literals.ts'

describe('requiredLiterals', () => {
  it.each([
    ['a literal', '进行', ['进行']],
    ['alternatives', '(?:加强|提高)工作', ['加强工作', '提高工作']],
    ['what may be left out', '充?分地?利用', ['充分地利用', '充分利用', '分地利用', '分利用']],
    ['the rarer side of a gap', '的[^，]{1,8}力度', ['力度']],
    ['a class of a few', '[高低]水平', ['高水平', '低水平']],
    ['named groups', '(?<at>有待)(?=加强)', ['有待', '加强']],
    ['escapes', '\\u8fdb行\\.', ['进行.']],
    ['a repetition that must come once', '(?:亲自[^，]{2,4}，)+', ['亲自']],
    ['what is looked ahead for', '^(?=[^。]*山河)[\\u4e00-\\u9fa5]{5}', ['山河']],
    ['what holds another', '加强管理|管理', ['管理']],
  ])('reads %s', (_name, source, expected) => {
    const literals = requiredLiterals(source) ?? []
    expect(expected).toEqual(expect.arrayContaining([...literals]))
    expect(literals.length).toBeGreaterThan(0)
  })

  it.each([
    ['what may be missing altogether', '(?:进行)?[\\u4e00-\\u9fa5]{2}'],
    ['one branch without a literal', '进行|\\d+'],
    ['what must not follow', '[\\u4e00-\\u9fa5](?!进行)'],
    ['any number of times', '(?:进行)*\\d'],
    ['a reference', '([\\u4e00-\\u9fa5])\\1'],
    ['all but a class', '[^进行]'],
  ])('knows none for %s', (_name, source) => {
    expect(requiredLiterals(source)).toBeUndefined()
  })

  it('never misses a match', () => {
    const sources = [
      '(?:以|用)?更加?[\\u4e00-\\u9fa5]{1,4}的[\\u4e00-\\u9fa5]{2}',
      '(?<first>不超过|至多)[^，。；、\\d]{0,10}[\\d.]{1,8}[^，。；、]{0,6}?(?<last>以下|以内)',
      '(?<![省市])(?:由|从)\\d{1,3}(?:个|件)?(?:增加|减少)(?:到|至)(?=\\d)',
      '(?:^|，)(?:一|二|三)是(?:要|得)?[抓管]好',
    ]
    const words =
      '以 用 更 更加 好 高 的 标准 不超过 至多 十约 3 以下 以内 市 由 从 5 个 件 增加 减少 到 至 ， 一是 二是 要 抓好'.split(
        ' ',
      )
    let seed = 3
    for (let text = 0; text < 20_000; text++) {
      const prose = Array.from({ length: 12 }, () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
        return words[(seed >>> 8) % words.length]
      }).join('')
      for (const source of sources) {
        if (!new RegExp(source).test(prose)) continue
        expect(requiredLiterals(source)?.some((literal) => prose.includes(literal)) ?? true).toBe(true)
      }
    }
  })
})
