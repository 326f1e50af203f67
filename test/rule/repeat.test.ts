import { describe, expect, test } from 'vitest'
import type { RepeatCheck } from '../../src/rule/schema/draft-checks.ts'
import { checkWith, quotes } from './check-with.ts'

const check: RepeatCheck = { kind: 'repeat', terms: ['进一步', '(持续|不断)'], in: 'paragraph', max: 2 }

describe('repeat', () => {
  test('marks the first place of a word that stands too often, the others related', () => {
    const found = checkWith(check, '进一步压实责任，进一步细化措施。进一步强化督查。')
    expect(found).toMatchObject([{ quote: '进一步', related: ['进一步', '进一步'] }])
    expect(found[0]?.data).toEqual({ found: '进一步', count: 3, max: 2 })
  })

  test('two words, each within its limit, are no repetition, unless they count together', () => {
    const text = '进一步压实责任，持续细化措施，进一步强化督查。'
    expect(checkWith(check, text)).toEqual([])
    expect(quotes(checkWith({ ...check, together: true }, text))).toEqual(['进一步'])
  })

  test('a term with alternatives is one word', () => {
    expect(quotes(checkWith(check, '持续用力，不断加压，持续改进。'))).toEqual(['持续'])
  })

  test('a stretch ends where it says', () => {
    const text = '进一步压实责任，进一步细化措施。\n进一步强化督查。'
    expect(checkWith(check, text)).toEqual([])
    expect(checkWith({ ...check, in: 'document' }, text)).toHaveLength(1)
    expect(checkWith({ ...check, in: 'sentence', max: 1 }, '进一步查。进一步改。')).toEqual([])
    expect(checkWith({ ...check, in: 'section', max: 1 }, '一、甲\n进一步查。\n二、乙\n进一步改。')).toEqual([])
  })

  test('any word of the group of a pattern counts, each for itself', () => {
    const { terms: _terms, ...rest } = check
    const pattern: RepeatCheck = { ...rest, pattern: '以(?<word>{han})为(?:抓手|引领)', max: 1 }
    expect(quotes(checkWith(pattern, '以党建为引领，以项目为抓手，以党建为抓手。'))).toEqual(['党建'])
  })

  test('quoted words do not count', () => {
    expect(checkWith({ ...check, max: 1 }, '文中有“进一步”，又进一步细化措施。')).toEqual([])
  })
})
