import { describe, expect, test } from 'vitest'
import type { ConsistencyCheck } from '../../src/rule/schema/draft-checks.ts'
import { checkWith, quotes } from './check-with.ts'

const check: ConsistencyCheck = {
  kind: 'consistency',
  groups: [
    ['老旧小区改造', ['旧小区改造', '老小区改造']],
    ['账号', '帐号'],
  ],
}

describe('consistency', () => {
  test('every place of the rarer form is a finding, related to the form that holds', () => {
    const found = checkWith(check, '账号实名登记。账号一人一个。帐号不得转借。')
    expect(found).toMatchObject([{ quote: '帐号', related: ['账号', '账号'] }])
    expect(found[0]?.data).toEqual({ found: '帐号', count: 1, other: '账号', others: 2 })
  })

  test('of two forms used alike the first holds', () => {
    expect(quotes(checkWith(check, '帐号不得转借，账号实名登记。'))).toEqual(['账号'])
  })

  test('a form inside a longer one is not counted, and names of one form are one', () => {
    expect(checkWith(check, '老旧小区改造12个，老旧小区改造资金到位。')).toEqual([])
    const text = '老旧小区改造12个，老旧小区改造资金到位，老旧小区改造验收。旧小区改造和老小区改造。'
    expect(quotes(checkWith(check, text))).toEqual(['旧小区改造', '老小区改造'])
    expect(checkWith(check, text)[0]?.data).toMatchObject({ count: 2, others: 3 })
  })

  test('groups do not touch each other, and one form alone is no fault', () => {
    expect(checkWith(check, '账号实名登记，旧小区改造12个，账号停用。')).toEqual([])
  })

  test('what is quoted is not ours to change', () => {
    expect(checkWith(check, '账号实名登记，不写“帐号”。')).toEqual([])
  })
})
