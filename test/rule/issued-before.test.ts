import { expect, test } from 'vitest'
import { formatStandardDate, isIssuedBefore } from '../../src/rule/issued-before.ts'
import { readDraft } from '../document/read-draft.ts'

const head = ['×部关于加强管理的通知', '×发〔2012〕5号', '各省水利厅：', '请照此办理。', '×部']

test('the date of the document decides, to the day', () => {
  expect(isIssuedBefore(readDraft(...head, '2012年6月30日'), formatStandardDate)).toBe(true)
  expect(isIssuedBefore(readDraft(...head, '2012年7月1日'), formatStandardDate)).toBe(false)
  expect(isIssuedBefore(readDraft(...head, '一九九六年六月二十九日'), formatStandardDate)).toBe(true)
})

test('without a date the year of its number does; without either it is new', () => {
  expect(
    isIssuedBefore(readDraft('×部关于加强管理的通知', '×发〔2005〕21号', '各省水利厅：'), formatStandardDate),
  ).toBe(true)
  expect(isIssuedBefore(readDraft(...head), formatStandardDate)).toBe(false)
  expect(isIssuedBefore(readDraft('请照此办理。'), formatStandardDate)).toBe(false)
})
