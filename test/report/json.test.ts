import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { starterConfig } from '../../src/cli/starter-config.ts'
import { createLinter, type Config, type FileResult } from '../../src/index.ts'
import { jsonReport } from '../../src/report/json.ts'
import { weak } from '../cli/run-in.ts'
import { violations, type JsonSchema } from './json-schema.ts'

const read = (name: string): JsonSchema => JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')) as JsonSchema
const schema = read('report')

async function results(): Promise<FileResult[]> {
  const linter = createLinter()
  const strict = createLinter({ gate: { warnings: 0 }, rules: { 'fresh/stock-phrase': 'error', 'short/*': 'off' } })
  return [
    await linter.lint({ uri: 'weak.txt', source: weak }),
    await strict.lint({ uri: 'strict.txt', source: weak }),
    await linter.lint({ uri: 'empty.md', source: '' }),
    await linter.lint({
      uri: 'bom.txt',
      source: `\uFEFF<!-- doclint-disable-next-line fresh/nothing -->\r\n关于检修的通知，请 “抓好落实。\r\n𠮷`,
    }),
    await linter.lint({ uri: 'english.txt', source: 'This is a draft. It has been written.' }),
  ]
}

describe('the JSON report keeps its contract', async () => {
  const all = await results()

  test.each(['zh', 'en'] as const)('in %s every result fits the schema that ships', (locale) => {
    const report = JSON.parse(jsonReport(all, '0.1.0', locale)) as { files: unknown[] }
    expect(report.files).toHaveLength(all.length)
    expect(violations(report, schema)).toEqual([])
  })

  test('without a draft as well', () => {
    const report: unknown = JSON.parse(jsonReport([], '0.1.0', 'zh'))
    expect(report).toEqual({
      version: 1,
      doclint: '0.1.0',
      files: [],
      summary: { files: 0, errors: 0, warnings: 0, infos: 0, failed: 0 },
    })
    expect(violations(report, schema)).toEqual([])
  })

  test('quotes, offsets, lines and columns agree with the source', () => {
    for (const { document, path } of all) {
      const result = all.find((one) => one.path === path)
      const report = JSON.parse(jsonReport(result ? [result] : [], '0.1.0', 'zh')) as Parsed
      for (const { quote, start, end } of report.files[0]?.diagnostics ?? []) {
        expect(document.source.slice(start.offset, end.offset)).toBe(quote)
        const line = document.source.split(/\r\n|\r|\n/)[start.line - 1] ?? ''
        expect(line.slice(start.column - 1).startsWith(quote.split(/[\r\n]/)[0] ?? '')).toBe(true)
      }
    }
  })

  test('the summary counts what the files hold', () => {
    const { files, summary } = JSON.parse(jsonReport(all, '0.1.0', 'zh')) as Parsed
    const count = (severity: string): number =>
      files.flatMap(({ diagnostics }) => diagnostics).filter((one) => one.severity === severity).length
    expect(summary).toEqual({
      files: all.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      failed: files.filter(({ passed }) => !passed).length,
    })
  })
})

interface Parsed {
  readonly files: {
    readonly passed: boolean
    readonly diagnostics: {
      readonly severity: string
      readonly quote: string
      readonly start: Place
      readonly end: Place
    }[]
  }[]
  readonly summary: Record<string, number>
}

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

describe('the schema of the configuration', () => {
  const config = read('doclint')

  test('takes what doclint init writes and what the documentation shows', () => {
    const shown: Config = {
      extends: 'gongwen',
      language: 'zh',
      genre: 'notice',
      rules: { 'short/long-sentence': { max: 50 }, 'fresh/*': 'warning', 'fresh/stock-phrase': 'off' },
      gate: { short: 60, practical: 50, fresh: false, errors: 0 },
      terms: ['一网通办', '河长制'],
      overrides: [{ files: ['speeches/**'], genre: 'speech', rules: { 'short/*': 'info' } }],
    }
    expect(violations(shown, config)).toEqual([])
    for (const text of Object.values(starterConfig)) expect(violations(parse(text), config)).toEqual([])
  })

  test('refuses unknown keys, rules and options, so that an editor marks them', () => {
    for (const wrong of [
      { rulez: {} },
      { rules: { 'short/no-such': 'off' } },
      { rules: { 'short/long-sentence': { maxx: 50 } } },
      { rules: { 'short/long-sentence': { max: 5 } } },
      { gate: { short: 101 } },
      { overrides: [{ genre: 'speech' }] },
    ]) {
      expect(violations(wrong, config)).not.toEqual([])
    }
  })
})
