import { describe, expect, test } from 'vitest'
import { expressionFault } from '../../src/rule/expression-fault.ts'
import { expandSlots, slots } from '../../src/rule/slots.ts'
import { checkWith } from './check-with.ts'

describe('slots', () => {
  const examples: Record<keyof typeof slots, { yes: string[]; no: string[] }> = {
    number: { yes: ['3', '1,200', '3.5', '2万', '三十二', '1200'], no: ['甲', '第'] },
    percent: { yes: ['5%', '3.2％', '百分之五', '五成'], no: ['5', '百分点'] },
    money: { yes: ['320万元', '三千元', '1,200余元'], no: ['320万', '元'] },
    year: { yes: ['2026年', '二〇二六年', '今年'], no: ['3年', '1年前'] },
    date: {
      yes: ['2026年3月5日', '3月5日', '6月底', '年底', '9月', '十月上旬', '明年3月初'],
      no: ['3个月', '5日', '近日'],
    },
    unit: { yes: ['个', '平方米', '人次'], no: ['县'] },
    quantity: { yes: ['3件', '1,200平方米', '二十余户', '12个'], no: ['3', '件'] },
    organ: { yes: ['县水利局', '岚山县人民政府', '市委办公室'], no: ['水库', '局'] },
    document: { yes: ['《关于开展检查的通知》'], no: ['通知', '《》'] },
    docNumber: { yes: ['岚政发〔2026〕5号', '岚政办函[2026]12号'], no: ['2026年5号'] },
    han: { yes: ['水库'], no: ['3座', ''] },
    any: { yes: ['3座水库'], no: ['水库，河道'] },
  }

  test.each(Object.entries(examples))('{%s}', (name, { yes, no }) => {
    const whole = new RegExp(`^${expandSlots(`{${name}}`)}$`)
    expect(yes.filter((text) => !whole.test(text))).toEqual([])
    expect(no.filter((text) => whole.test(text))).toEqual([])
    expect(expressionFault(`{${name}}`)).toBeUndefined()
  })

  test('every slot has examples', () => {
    expect(Object.keys(examples)).toEqual(Object.keys(slots))
  })

  test('they stand in patterns and in conditions, and may be captured', () => {
    const found = checkWith(
      { kind: 'pattern', pattern: '(?<day>{date})前', unless: { after: '{number}时' } },
      '6月10日前报送。6月11日前12时报送。',
    )
    expect(found).toMatchObject([{ quote: '6月10日前', data: { day: '6月10日' } }])
  })
})

describe('expressions that a rule may not use', () => {
  test.each([
    ['(a+)+', /holds a repetition/],
    ['(?:a{1,2})*', /holds a repetition/],
    ['(?:[^，]*甲)*', /holds a repetition/],
    ['(甲|乙+){2,}', /holds a repetition/],
    ['((?:a{1,9}){1,9}){1,9}', /holds a repetition/],
    ['(甲)\\1', /back-reference \\1/],
    ['(?<word>甲)\\k<word>', /back-reference/],
    ['{nunber}', /Unknown slot \{nunber\}. Did you mean \{number\}\?/],
    ['(', /no regular expression/],
  ])('%s', (expression, message) => {
    expect(expressionFault(expression)?.en).toMatch(message)
    expect(expressionFault(expression)?.zh).toMatch(/[。？]$/)
  })

  test.each([
    '(?:、[^，]{1,4})+',
    '\\d{1,3}(?:,\\d{3})*',
    '(?=.*甲)乙',
    '[+*]{2}',
    '甲{1,3}',
    '\\\\1',
    '(?:甲|乙)+',
    '(?:第{number}条){1,3}',
  ])('%s is sound', (expression) => expect(expressionFault(expression)).toBeUndefined())
})
