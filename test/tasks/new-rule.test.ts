import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dimensions } from '../../src/diagnostic/dimension.ts'
import { compileYamlRule } from '../../src/rule/compile-yaml-rule.ts'
import { yamlRuleSchema } from '../../src/rule/schema.ts'
import { readYaml } from '../../src/rule/yaml-source.ts'
import { ruleTemplate } from '../../src/tasks/rule-template.ts'
import { lintWith, quotesOf } from '../engine/lint-with.ts'
import { readExamples } from '../../src/pack/examples.ts'

describe.each(dimensions)('the template of a %s rule', (dimension) => {
  const files = ruleTemplate(`${dimension}/some-pattern`, dimension, '1.2.3')

  test('is a valid rule', () => {
    const { value, problems } = readYaml(files['rule.yaml'] ?? '', yamlRuleSchema)
    expect(problems).toEqual([])
    expect(value).toMatchObject({ id: `${dimension}/some-pattern`, since: '1.2.3' })
  })

  test('passes its own examples', () => {
    const { value } = readYaml(files['rule.yaml'] ?? '', yamlRuleSchema)
    const rules = value ? [compileYamlRule(value)] : []
    const examples = readExamples(files['README.md'] ?? '')
    expect(examples.map(({ kind }) => kind)).toEqual(['bad', 'good'])
    for (const { text, marked } of examples) {
      expect(quotesOf(lintWith(rules, text))).toEqual(marked.map(({ start, end }) => text.slice(start, end)))
    }
  })
})

describe('npm run new-rule', () => {
  const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
  const task = fileURLToPath(new URL('../../src/tasks/new-rule.ts', import.meta.url))
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doclint-new-rule-'))
    writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function newRule(...names: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [tsx, task, ...names], { cwd: folder, encoding: 'utf8' })
  }

  test('writes the two files, and refuses to write over them', () => {
    const first = newRule('short/some-pattern')
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain('npm test -- -t short/some-pattern')
    const rule = join(folder, 'rules/short/some-pattern/rule.yaml')
    expect(readFileSync(rule, 'utf8')).toContain('id: short/some-pattern')
    writeFileSync(rule, 'mine')
    expect(newRule('short/some-pattern')).toMatchObject({ status: 2, stdout: '' })
    expect(readFileSync(rule, 'utf8')).toBe('mine')
  })

  test.each([{ names: [] }, { names: ['tall/some-pattern'] }, { names: ['short/../../outside'] }])(
    'refuses $names as an id',
    ({ names }) => {
      const { status, stderr } = newRule(...names)
      expect(status).toBe(2)
      expect(stderr).toContain('<dimension>/<pattern-found>')
      expect(existsSync(join(folder, 'rules'))).toBe(false)
    },
  )
})
