import { describe, expect, test } from 'vitest'
import type { DensityCheck } from '../../src/rule/schema/draft-checks.ts'
import { checkWith, quotes } from './check-with.ts'

const check: DensityCheck = {
  kind: 'density',
  terms: ['抓手', '闭环', '闭环管理'],
  per: 'sentences',
  in: 'document',
  max: 100,
}
const thick = '以专班为抓手，形成闭环。县数据局建立闭环管理。县财政局6月拨付。'

describe('density', () => {
  test('counts hits per 100 sentences and names them, the first hit marked', () => {
    const [found, ...others] = checkWith({ ...check, max: 99 }, thick)
    expect(others).toEqual([])
    expect(found).toMatchObject({ quote: '抓手', related: ['闭环', '闭环管理'] })
    expect(found?.data).toEqual({
      count: 3,
      total: 3,
      rate: 100,
      max: 99,
      found: '抓手',
      words: '抓手、闭环、闭环管理',
    })
  })

  test('a rate that is reached is not passed', () => {
    expect(checkWith(check, thick)).toEqual([])
  })

  test('counts clauses that hold a hit, and 汉字 inside hits', () => {
    expect(checkWith({ ...check, per: 'clauses', max: 74 }, thick)[0]?.data).toMatchObject({ rate: 75, total: 4 })
    const han = checkWith({ ...check, per: 'han', max: 10 }, thick)[0]?.data
    expect(han).toMatchObject({ count: 3, total: 27, rate: 29.6 })
  })

  test('too few hits judge nothing', () => {
    expect(checkWith(check, '以专班为抓手，形成闭环。')).toEqual([])
    expect(checkWith({ ...check, atLeast: 2 }, '以专班为抓手，形成闭环。')).toHaveLength(1)
  })

  test('each section and each paragraph is judged by itself', () => {
    const text = '一、机制\n以抓手促闭环，抓手不断。\n二、任务\n县财政局拨付。\n县水利局检修。县住建局查管网。'
    expect(quotes(checkWith({ ...check, in: 'section' }, text))).toEqual(['抓手'])
    expect(checkWith({ ...check, in: 'document' }, text)).toEqual([])
    expect(quotes(checkWith({ ...check, in: 'paragraph', atLeast: 1 }, '抓手、闭环。\n县财政局拨付。'))).toEqual([
      '抓手',
    ])
  })

  test('the limit may be an option, and words that may not be reported do not count', () => {
    const options = { most: { type: 'integer', default: 99, title: { zh: '最多', en: 'most' } } } as const
    expect(checkWith({ ...check, max: 'most' }, thick, { options })).toHaveLength(1)
    expect(checkWith({ ...check, max: 'most' }, thick.replace('闭环。', '“闭环”。'), { options })).toEqual([])
  })
})
