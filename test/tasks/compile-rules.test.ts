import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { compileDictionaries } from '../../src/tasks/compile-dictionaries.ts'
import { compileRules } from '../../src/tasks/compile-rules.ts'
import { ruleTemplate } from '../../src/tasks/rule-template.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doclint-rules-'))
  writeFileSync(join(root, 'README.md'), '# Rules\n\nWritten by people.\n')
})
afterEach(() => rmSync(root, { recursive: true }))

const template = ruleTemplate('short/some-pattern', 'short', '1.2.3')

function writeFolder(path: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, path), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, path, name), text)
}

test('a rule gets an entry in the registry and a row in the table, and words of people stay', async () => {
  writeFolder('short/some-pattern', template)
  const outputs = new Map(await compileRules(root, false))
  expect(outputs.get(join(root, 'index.ts'))).toContain('"id":"short/some-pattern"')
  const readme = outputs.get(join(root, 'README.md')) ?? ''
  expect(readme).toContain('Written by people.')
  expect(readme).toContain('[`short/some-pattern`](short/some-pattern/README.md)')
  writeFileSync(join(root, 'README.md'), readme)
  expect(new Map(await compileRules(root, false)).get(join(root, 'README.md'))).toBe(readme)
})

test.each([
  ['an id that is not its folder', 'short/other-pattern', template, /calls itself short\/some-pattern/],
  ['no README', 'short/some-pattern', { 'rule.yaml': template['rule.yaml'] ?? '' }, /No example, no rule/],
  ['neither rule.yaml nor rule.ts', 'short/some-pattern', { 'README.md': '# x' }, /neither/],
  ['both rule.yaml and rule.ts', 'short/some-pattern', { ...template, 'rule.ts': 'export default {}' }, /both/],
  [
    'a misspelt key',
    'short/some-pattern',
    { ...template, 'rule.yaml': (template['rule.yaml'] ?? '').replace('severity:', 'severty:') },
    /rule\.yaml:\d+:\d+ /,
  ],
])('refuses %s, and says where', async (_case, path, files, message) => {
  writeFolder(path, files)
  await expect(compileRules(root, false)).rejects.toThrow(message)
})

test.each([
  ['a category of another dimension', /^category: .*$/m, 'category: stock', /Use one of too-long, preamble/],
  ['a measure that is none', /^# measure: .*$/m, 'measure: removeable', /Did you mean removable\?/],
  ['an error of style', /^severity: .*$/m, 'severity: error', /Use warning or info/],
  ['different placeholders', '“{found}” can go', 'This can go', /zh fills in \{found\}, en \{\}/],
  ['a broken expression', '[示例套话]', '[甲]\n  unless: { after: "(" }', /no regular expression/],
])('refuses %s, and says what to write', async (_case, from, to, message) => {
  writeFolder('short/some-pattern', { ...template, 'rule.yaml': (template['rule.yaml'] ?? '').replace(from, to) })
  await expect(compileRules(root, false)).rejects.toThrow(message)
})

test('--lenient leaves a broken rule out and keeps the others', async () => {
  writeFolder('short/some-pattern', template)
  writeFolder('short/unfinished', { 'README.md': '# x' })
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const registry = new Map(await compileRules(root, true)).get(join(root, 'index.ts'))
  expect(registry).toContain('short/some-pattern')
  expect(registry).not.toContain('short/unfinished')
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('short/unfinished'))
  warn.mockRestore()
})

function writeDictionary(entries: string): void {
  writeFolder('zh', {
    'words.yaml': `id: zh/words\ntitle: { zh: 词, en: Words }\nsource: Ours.\nlicence: MIT\nentries: ${entries}\n`,
  })
}

test('a dictionary becomes data', () => {
  writeDictionary('[甲, { term: 乙, to: 丙 }]')
  const module = compileDictionaries(root, false)[0]?.[1] ?? ''
  expect(module).toContain(String.raw`"terms":"甲\n乙","runs":"[[1,{}],[1,{},\"丙\"]]"`)
})

test.each([
  ['a term listed twice', '[甲, 甲]', /甲 is listed twice/],
  ['a term that normalising would change', '["甲,乙"]', /would never be found/],
  ['an empty list', '[]', /words\.yaml:5:\d+ /],
])('refuses %s', (_case, entries, message) => {
  writeDictionary(entries)
  expect(() => compileDictionaries(root, false)).toThrow(message)
})
