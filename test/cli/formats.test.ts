import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clean, folderWith, runIn, weak } from './run-in.ts'

const folder = folderWith({ '好.txt': clean, '差.txt': weak })
const drafts = ['好.txt', '差.txt']

interface Times {
  readonly timing?: { rule: string; ms: number; findings: number }[]
}

test('every format can be asked for, ends with the same status and goes into a file', async () => {
  for (const format of ['json', 'ndjson', 'sarif', 'github']) {
    const { status, output, complaints } = await runIn(folder, [...drafts, '--format', format])
    expect([format, status, complaints]).toEqual([format, 1, ''])
    await runIn(folder, [...drafts, '--format', format, '--output', 'out'])
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(output)
  }
})

test('SARIF says whether all drafts could be judged, and a Chinese name is encoded', async () => {
  const run = async (argv: string[]): Promise<Log['runs'][number]> =>
    (JSON.parse((await runIn(folder, [...argv, '-f', 'sarif'])).output) as Log).runs[0]
  const whole = await run(drafts)
  expect(whole.artifacts.map(({ location }) => location.uri)).toEqual(['%E5%A5%BD.txt', '%E5%B7%AE.txt'])
  expect(whole.invocations[0].executionSuccessful).toBe(true)
  expect((await run([...drafts, '没有.txt'])).invocations[0].executionSuccessful).toBe(false)
})

interface Log {
  readonly runs: [
    {
      readonly artifacts: { location: { uri: string } }[]
      readonly invocations: [{ executionSuccessful: boolean }]
    },
  ]
}

test('--quiet leaves of workflow commands the errors', async () => {
  const { output } = await runIn(folder, [...drafts, '-f', 'github', '-q'])
  expect(output).toMatch(/^::error file=差\.txt,title=doclint::未通过/)
  expect(output).not.toContain('::warning')
})

test('--timing names the rules with their cost: on standard error, in JSON as a field; without it nothing', async () => {
  const json = JSON.parse((await runIn(folder, [...drafts, '--timing', '-f', 'json'])).output) as Times
  const times = json.timing?.map(({ ms }) => ms) ?? []
  expect(times).toEqual([...times].sort((a, b) => b - a))
  expect(json.timing?.find(({ rule }) => rule === 'fresh/stock-phrase')?.findings).toBeGreaterThan(10)

  const lines = (await runIn(folder, [...drafts, '--timing', '-f', 'ndjson'])).output.trimEnd().split('\n')
  expect((JSON.parse(lines.at(-1) ?? '') as Times).timing).toHaveLength(times.length)

  const zh = (await runIn(folder, [...drafts, '--timing'])).complaints.trimEnd().split('\n')
  expect(zh[0]).toMatch(/^规则 +毫秒 +命中$/)
  expect(zh).toHaveLength(times.length + 2)
  const en = (await runIn(folder, [...drafts, '--timing', '-f', 'sarif', '--locale', 'en'])).complaints
  expect(en).toMatch(/^rule +ms +findings\n/)
  expect(en).toMatch(/\n\d+ rules +[\d.]+ +\d+\n$/)

  expect('timing' in JSON.parse((await runIn(folder, [...drafts, '-f', 'json'])).output)).toBe(false)
  expect((await runIn(folder, drafts)).complaints).toBe('')
})
