import { readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log, Region, Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import { builtInRules, createLinter, type FileResult } from '../../src/index.ts'
import type { Locale } from '../../src/diagnostic/localized.ts'
import { fileUri } from '../../src/report/file-uri.ts'
import { sarifReporter } from '../../src/report/sarif.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { weak } from '../cli/run-in.ts'
import { reportedDrafts } from './drafts.ts'

const schema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as object
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv as unknown as Parameters<typeof addFormats.default>[0])
const isValid = ajv.compile(schema)

function report(results: readonly FileResult[], locale: Locale = 'zh', complete = true): Log {
  const rules = builtInRules.map(({ meta }) => meta)
  const reporter = sarifReporter({ doclint: '0.1.0', locale, rules })
  const text = results.flatMap((result) => [...reporter.file(result)]).join('') + reporter.end(complete)
  return JSON.parse(text) as Log
}

const resultsOf = (log: Log): Result[] => log.runs[0]?.results ?? []
const uriOf = (result: Result): string | undefined => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri
const regionOf = (result: Result): Region => result.locations?.[0]?.physicalLocation?.region ?? {}

describe('SARIF', async () => {
  const all = await reportedDrafts()

  test.each(['zh', 'en'] as const)('in %s fits the official schema', (locale) => {
    for (const drafts of [all, all.toReversed(), all.slice(1, 2), []]) {
      const log = report(drafts, locale)
      expect(isValid(log) ? [] : isValid.errors).toEqual([])
      const findings = drafts.flatMap(({ diagnostics, suppressedFindings }) => [...diagnostics, ...suppressedFindings])
      expect(resultsOf(log)).toHaveLength(findings.length)
    }
  })

  test('the schema is held to: a Chinese name that is not encoded is refused', () => {
    const log = JSON.parse(
      JSON.stringify(report(all)).replaceAll(fileUri('讲话/稿 件（一）.txt'), '讲话/稿 件.txt'),
    ) as Log
    expect(isValid(log)).toBe(false)
    expect(isValid({ ...report(all), version: '2.0.0' })).toBe(false)
  })

  test('URIs are percent-encoded and lead back to the path', () => {
    const cases: [path: string, uri: string][] = [
      ['讲话.md', '%E8%AE%B2%E8%AF%9D.md'],
      ['稿 件/a#b?c%.txt', '%E7%A8%BF%20%E4%BB%B6/a%23b%3Fc%25.txt'],
      ['a:b.md', 'a%3Ab.md'],
      ['/srv/稿.md', 'file:///srv/%E7%A8%BF.md'],
      ['C:/稿.md', 'file:///C:/%E7%A8%BF.md'],
      ['//server/共享/a.md', 'file://server/%E5%85%B1%E4%BA%AB/a.md'],
      ['<stdin>', '%3Cstdin%3E'],
      ['a\uD800.md', 'a%EF%BF%BD.md'],
    ]
    for (const [path, uri] of cases) expect(fileUri(path)).toBe(uri)
    expect(decodeURIComponent(resultsOf(report(all)).map(uriOf)[0] ?? '')).toBe(all[0]?.path)
  })

  test('regions quote the source: by offset and by line and column, a BOM not counted', () => {
    const log = report(all)
    for (const result of resultsOf(log)) {
      const file = all.find(({ path }) => fileUri(path) === uriOf(result))
      const source = file?.document.source.replace(/^\uFEFF/, '') ?? ''
      const { charOffset = -1, charLength = -1, startLine = 0, startColumn = 0, snippet } = regionOf(result)
      expect(source.slice(charOffset, charOffset + charLength)).toBe(snippet?.text ?? '')
      const line = source.split(/\r\n|\r|\n/)[startLine - 1] ?? ''
      expect(line.slice(startColumn - 1)).toContain((snippet?.text ?? '').split(/[\r\n]/)[0])
    }
    expect(log.runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r'] })
  })

  test('fixes replace what the findings say', () => {
    const fixed = all.flatMap((file) =>
      file.diagnostics.flatMap(({ fixes = [] }) => fixes.map(({ edits }) => ({ file, edits }))),
    )
    const told = resultsOf(report(all)).flatMap((result) => result.fixes ?? [])
    expect(told.length).toBeGreaterThan(0)
    expect(told).toHaveLength(fixed.length)
    told.forEach(({ artifactChanges }, index) => {
      const { file, edits } = fixed[index] ?? {}
      const source = file?.document.source ?? ''
      const mark = source.startsWith('\uFEFF') ? 1 : 0
      const asTold = artifactChanges[0]?.replacements.map(({ deletedRegion, insertedContent }) => {
        const start = (deletedRegion.charOffset ?? 0) + mark
        return { start, end: start + (deletedRegion.charLength ?? 0), text: insertedContent?.text ?? '' }
      })
      expect(applyEdits(source, asTold ?? [])).toBe(applyEdits(source, edits ?? []))
    })
  })

  test('rules are described once, in the language of the run, each with its level, tags and help', () => {
    for (const locale of ['zh', 'en'] as const) {
      const log = report(all, locale)
      const rules = log.runs[0]?.tool.driver.rules ?? []
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
      for (const { ruleId, ruleIndex = -1 } of resultsOf(log)) expect(rules[ruleIndex]?.id).toBe(ruleId)
      for (const { id, fullDescription, help, defaultConfiguration, properties } of rules) {
        const meta = builtInRules.find((rule) => rule.meta.id === id)?.meta
        expect(fullDescription?.text).toBe(meta?.why[locale])
        expect(help?.text).toContain(`doclint explain ${id}`)
        expect(defaultConfiguration?.level).toBe(meta?.severity === 'info' ? 'note' : meta?.severity)
        expect(properties?.tags).toEqual([meta?.dimension, meta?.category])
      }
    }
  })

  test('what a comment suppresses is there, marked as suppressed', () => {
    const suppressed = resultsOf(report(all)).filter(({ suppressions }) => suppressions)
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.kind])).toEqual([
      ['fresh/stock-phrase', 'inSource'],
    ])
  })

  test('problems of drafts are notifications, and a run that left drafts out is not called whole', () => {
    const [invocation] = report(all).runs[0]?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(true)
    expect(invocation?.toolExecutionNotifications?.map(({ descriptor }) => descriptor?.id)).toContain(
      'unknown-suppression',
    )
    expect(report(all, 'zh', false).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false)
  })

  test('scores and verdict stand with the draft', () => {
    const artifacts = report(all, 'en').runs[0]?.artifacts ?? []
    expect(artifacts[0]?.properties).toMatchObject({ genre: 'speech', passed: false, scores: all[0]?.scores })
    expect(artifacts[0]?.properties?.['verdict']).toMatch(/^Failed: .*fresh [\d.]+, below 60$/)
    expect(artifacts[1]?.properties).toMatchObject({ passed: true, verdict: 'Passed' })
  })
})

describe('fingerprints', async () => {
  const linter = createLinter()
  const printsOf = async (source: string): Promise<string[]> =>
    resultsOf(report([await linter.lint({ uri: 'a.txt', source })])).map(
      ({ ruleId = '', partialFingerprints }) => `${ruleId} ${Object.values(partialFingerprints ?? {}).join()}`,
    )
  const located = (prints: readonly string[]): string[] => prints.filter((one) => one.startsWith('fresh/stock-phrase'))
  const before = located(await printsOf(weak))

  test('tell every finding apart', () => {
    expect(before.length).toBeGreaterThan(10)
    expect(new Set(before).size).toBe(before.length)
  })

  test('stay when lines move and line ends change', async () => {
    const moved = weak.replace('同志们：\n', '同志们：\n\n\n现在讲两点。\n')
    expect(located(await printsOf(moved))).toEqual(before)
    expect(located(await printsOf(weak.replaceAll('\n', '\r\n')))).toEqual(before)
  })
})
