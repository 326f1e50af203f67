import { expect, test } from 'vitest'
import { createLinter, type FileResult } from '../../src/index.ts'
import { firstChanges } from '../../src/score/changes.ts'
import { scoreDocument } from '../../src/score/score-document.ts'
import { fc } from './fast-check.ts'

const linter = createLinter()
const pool = [
  '要高度重视，狠抓落实，确保各项工作落到实处。',
  '各单位要进一步加强领导，切实提高认识。',
  '要凝心聚力，狠抓落实，再上新台阶。',
  '有关部门要加强协调配合。',
  '县水利局4月底前检修21座水库。',
  '督查室每周五通报8个重点项目的进度。',
  '一、提高认识\n',
  '二、抓好落实\n',
  '三、强化保障\n',
]
const drafts = fc
  .array(fc.constantFrom(...pool), { minLength: 14, maxLength: 40 })
  .map((list) => `关于做好有关工作的通知\n各乡镇人民政府：\n${list.join('\n')}`)

const dimensions = ['short', 'practical', 'fresh'] as const

/** The scores of a draft as if some of its findings were mended. */
function scoresWithout(result: FileResult, mended: ReadonlySet<number>): FileResult['scores'] {
  const flags = result.basis.flags.filter(({ finding }) => finding === undefined || !mended.has(finding))
  return scoreDocument({ ...result.basis, flags, visible: new Set() }).scores
}

test('what changes gain is exactly what the scores say when they are mended one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (source) => {
      const result = await linter.lint({ uri: 'draft.txt', source })
      const changes = firstChanges({ basis: result.basis, findings: result.diagnostics, failing: new Set() })
      const mended = new Set<number>()
      let before = scoresWithout(result, mended)
      expect(before).toEqual(result.scores)
      for (const { findings, gains } of changes) {
        for (const finding of findings) mended.add(finding)
        const after = scoresWithout(result, mended)
        for (const dimension of dimensions) {
          expect(Math.round(((after[dimension] ?? 0) - (before[dimension] ?? 0)) * 10)).toBe(
            Math.round(gains[dimension] * 10),
          )
        }
        before = after
      }
    }),
  )
})

test('there are at most five changes; each gains something, none counts a finding twice, each is of one rule', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (source) => {
      const { basis, diagnostics } = await linter.lint({ uri: 'draft.txt', source })
      const changes = firstChanges({ basis, findings: diagnostics, failing: new Set(['practical']) })
      expect(changes.length).toBeLessThanOrEqual(5)
      const findings = changes.flatMap((change) => change.findings)
      expect(new Set(findings).size).toBe(findings.length)
      for (const { rule, gains, findings } of changes) {
        expect(dimensions.reduce((sum, dimension) => sum + gains[dimension], 0)).toBeGreaterThan(0)
        expect(new Set(findings.map((finding) => diagnostics[finding]?.rule))).toEqual(new Set([rule]))
      }
    }),
  )
})

test('a draft too short for scores has no changes', async () => {
  const { basis, diagnostics } = await linter.lint({ uri: 'draft.txt', source: '要高度重视，狠抓落实。' })
  expect(firstChanges({ basis, findings: diagnostics, failing: new Set() })).toEqual([])
})

test('where a measure is lost whole, the rule is taken over the whole draft', async () => {
  const section = (ordinal: string): string =>
    `${ordinal}、工作要求\n${'有关部门要加强协调配合，切实抓好落实。\n'.repeat(8)}`
  const source = `关于做好有关工作的通知\n各乡镇人民政府：\n${['一', '二', '三', '四', '五', '六', '七', '八'].map(section).join('')}`
  const { basis, diagnostics } = await linter.lint({ uri: 'draft.txt', source })
  const changes = firstChanges({ basis, findings: diagnostics, failing: new Set(['practical']) })
  expect(changes[0]?.section).toBeUndefined()
})
