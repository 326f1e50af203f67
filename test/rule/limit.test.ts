import { expect, test } from 'vitest'
import { createLinter } from '../../src/index.ts'

const linter = createLinter()

/** What a limit rule marks in a text, with the length it counted. */
async function marked(rule: string, max: number, source: string): Promise<string[]> {
  const { diagnostics } = await linter.lint({
    uri: 'draft.txt',
    source,
    settings: {
      rules: [
        ['*', { severity: 'off' }],
        [rule, { severity: 'on', options: { max } }],
      ],
      gate: { floors: {}, errors: 0 },
      terms: [],
      language: 'zh',
      genre: { genre: 'notice', source: 'option' },
    },
  })
  return diagnostics.map(({ at, data }) => `${source.slice(at.start, at.end)} ${String(data?.['count'])}`)
}

test('a sentence is measured from ； to ；', async () => {
  const short = '县水利局查水库大坝；县住建局查城区管网；各镇查河道。'
  expect(await marked('short/long-sentence', 20, short)).toEqual([])
  const long = `县住建局查管网；县水利局${'逐库检查大坝'.repeat(4)}，月底报清单。`
  expect(await marked('short/long-sentence', 20, long)).toEqual([
    `县水利局${'逐库检查大坝'.repeat(4)}，月底报清单。 33`,
  ])
})

test('a clause is measured by its longest run without 、, bracket or blank', async () => {
  const list = '储备编织袋三万条、救生衣六百件、冲锋舟八艘、抽水泵二十台、帐篷一百顶（县级）。'
  expect(await marked('short/long-clause', 15, list)).toEqual([])
  expect(await marked('short/long-clause', 15, '一九九八年县城老城区地下排水管网普查登记，月底报。')).toEqual([
    '一九九八年县城老城区地下排水管网普查登记 20',
  ])
})

test('a heading is measured without its ordinal, on its own line or run in', async () => {
  const heading = '一、检查城区易涝点和管网\n各镇五月底前查完。\n（一）检查农村河道和塘坝。各镇六月底前查完。'
  expect(await marked('short/long-heading', 9, heading)).toEqual(['检查城区易涝点和管网 10'])
  expect(await marked('short/long-heading', 8, heading)).toEqual(['检查城区易涝点和管网 10', '检查农村河道和塘坝 9'])
})
