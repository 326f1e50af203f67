import { expect, test } from 'vitest'
import { createLinter } from '../../src/index.ts'

const linter = createLinter()
const rules = linter.base.rules.map(({ meta }) => [meta.id, { severity: 'on' }] as const)

/** Found by `npm run fuzz`: each took a rule out, or from ten seconds to hours. Half a second is usual. */
const costly: [what: string, source: string][] = [
  ['a paragraph that never ends', '各单位要高度重视“三农”工作，学习《条例》第三条、第四条，着力抓好落实，'.repeat(600)],
  ['a phrase without a mark', '各县（市、区）人民政府：a微言大意党的基本理论、基本路线、基本方略'.repeat(600)],
  ['titles that never close', '《'.repeat(15_000)],
  ['brackets that never close', '('.repeat(15_000)],
  ['items without a word', '、'.repeat(15_000)],
  ['marks without a word', '要，"'.repeat(6000)],
  ['study without an object', `${'学习'.repeat(6000)}党的会议精神部署习近平`],
  ['frames without a demand', '在工作中，'.repeat(4000)],
  [
    'slogans that are spelt out nowhere',
    Array.from({ length: 1000 }, (_each, at) => `“五大${numeral(at)}”，`).join(''),
  ],
  ['demands without a full stop', '各单位要高度重视，'.repeat(20_000)],
  ['lines of one word', '要\n'.repeat(2000)],
]

test.each(costly)('%s brings no rule down', async (_what, source) => {
  const settings = { rules, gate: { floors: {}, errors: 0 }, terms: [], language: 'zh' } as const
  const { problems } = await linter.lint({ uri: 'draft.txt', source, settings })
  expect(problems).toEqual([])
})

/** A number as Han without meaning, each another. */
function numeral(value: number): string {
  return [...String(value)].map((digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit))).join('')
}
