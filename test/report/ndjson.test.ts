import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jsonReport } from '../../src/report/json.ts'
import { ndjsonReporter } from '../../src/report/ndjson.ts'
import { reportedDrafts } from './drafts.ts'
import { violations, type JsonSchema } from './json-schema.ts'

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as JsonSchema

describe('NDJSON', async () => {
  const all = await reportedDrafts()

  test.each(['zh', 'en'] as const)(
    'in %s a draft is one line as soon as it is done, and says what JSON says',
    (locale) => {
      const reporter = ndjsonReporter('0.1.0', locale)
      const files = all.map((result) => {
        const line = [...reporter.file(result)].join('')
        expect(line.match(/[\n\u2028\u2029]/g)).toEqual(['\n'])
        const { type, version, doclint, ...file } = JSON.parse(line) as Record<string, unknown>
        expect([type, version, doclint]).toEqual(['file', 1, '0.1.0'])
        return file
      })
      const { type, version, doclint, timing, ...summary } = JSON.parse(reporter.end()) as Record<string, unknown>
      expect(type).toBe('summary')
      const whole = { version, doclint, files, summary, timing }
      expect(whole).toEqual(JSON.parse(jsonReport(all, '0.1.0', locale)))
      expect(violations(whole, schema)).toEqual([])
    },
  )

  test('a run without drafts is its summary', () => {
    expect(JSON.parse(ndjsonReporter('0.1.0', 'zh').end())).toEqual({
      type: 'summary',
      version: 1,
      doclint: '0.1.0',
      files: 0,
      errors: 0,
      warnings: 0,
      infos: 0,
      failed: 0,
    })
  })
})
