import { describe, expect, test } from 'vitest'
import type { StructureTest } from '../../src/rule/schema/draft-checks.ts'
import { checkWith, quotes } from './check-with.ts'

function structure(source: string, ...tests: StructureTest[]): ReturnType<typeof checkWith> {
  return checkWith({ kind: 'structure', tests }, source)
}

const plan = `2026年工作要点
一、重点任务
（一）推进数据共享
县数据局4月底前接通12个部门的数据。
（二）办好服务中心
5月1日起一次收齐材料。
二、责任分工
县数据局牵头。
三、工作要求`

describe('structure', () => {
  test('required: the empty place at the title where no heading matches', () => {
    expect(structure(plan, { test: 'required', heading: '^责任分工$' })).toEqual([])
    expect(structure(plan, { test: 'required', heading: '推进', level: 1 })).toMatchObject([
      { quote: '', data: { expected: '推进' } },
    ])
  })

  test('forbidden: every heading that matches', () => {
    expect(quotes(structure(plan, { test: 'forbidden', heading: '要求|共享' }))).toEqual([
      '（一）推进数据共享',
      '三、工作要求',
    ])
  })

  test('order: a heading behind one that should follow it', () => {
    expect(structure(plan, { test: 'order', headings: ['任务$', '分工$', '要求$'] })).toEqual([])
    const found = structure(plan, { test: 'order', headings: ['分工$', '任务$'] })
    expect(found).toMatchObject([{ quote: '二、责任分工', data: { heading: '责任分工', other: '重点任务' } }])
  })

  test('count: sections of a level below the one above', () => {
    expect(structure(plan, { test: 'count', level: 1, min: 2, max: 3 })).toEqual([])
    expect(structure(plan, { test: 'count', level: 1, max: 2 })).toMatchObject([
      { quote: '', data: { count: 3, max: 2 } },
    ])
    const found = structure(plan, { test: 'count', level: 2, min: 3 })
    expect(found).toMatchObject([{ quote: '一、重点任务', data: { count: 2, min: 3 } }])
  })

  test('empty: a heading over nothing', () => {
    expect(quotes(structure(plan, { test: 'empty' }))).toEqual(['三、工作要求'])
    expect(structure('一、任务。县水利局4月底前检修。\n二、分工。县水利局牵头。', { test: 'empty' })).toEqual([])
  })

  test('single: a section with one subsection', () => {
    const text = plan.replace(/（二）.*\n/, '')
    expect(quotes(structure(text, { test: 'single' }))).toEqual(['一、重点任务'])
    expect(structure(text, { test: 'single', level: 2 })).toEqual([])
  })

  test('length: 汉字 of a section with its subsections', () => {
    const found = structure(plan, { test: 'length', level: 1, max: 10 })
    expect(found).toMatchObject([{ quote: '一、重点任务', data: { heading: '重点任务', count: 24, max: 10 } }])
  })

  test('form, first and last', () => {
    expect(quotes(structure(plan, { test: 'form', level: 2, heading: '^推进' }))).toEqual(['（二）办好服务中心'])
    expect(quotes(structure(plan, { test: 'first', heading: '^基本情况' }))).toEqual(['一、重点任务'])
    expect(quotes(structure(plan, { test: 'last', heading: '^责任分工' }))).toEqual(['三、工作要求'])
    expect(structure(plan, { test: 'last', heading: '要求$' })).toEqual([])
  })

  test('levels are those of the draft, whatever its ordinals are', () => {
    expect(
      quotes(
        structure('# 方案\n'.slice(2) + '（一）任务\n县水利局检修。', { test: 'forbidden', heading: '任务', level: 1 }),
      ),
    ).toEqual(['（一）任务'])
  })

  test('the message is the one that is named, the one of the test, or the first', () => {
    const messages = Object.fromEntries(['found', 'empty', 'own'].map((name) => [name, { zh: '试', en: 'check' }]))
    const found = checkWith(
      {
        kind: 'structure',
        tests: [
          { test: 'empty' },
          { test: 'last', heading: '^责任' },
          { test: 'first', heading: '^责任', message: 'own' },
        ],
      },
      plan.replace('三、工作要求', '三、工作安排\n（一）甲'),
      { messages },
    )
    expect(found.map(({ messageId, quote }) => [messageId, quote])).toEqual([
      ['own', '一、重点任务'],
      ['found', '三、工作安排'],
      ['empty', '（一）甲'],
    ])
  })

  test('an empty draft has no structure to test', () => {
    expect(structure('', { test: 'required', heading: '任务' })).toEqual([])
  })
})
