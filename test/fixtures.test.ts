import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createLinter, type FileResult } from '../src/index.ts'
import { drafts, resultPaths } from './fixtures/drafts.ts'
import { resultText } from './fixtures/result-text.ts'

const linter = createLinter()

function lintFile(path: string): Promise<FileResult> {
  return linter.lint({ uri: path, source: readFileSync(path, 'utf8') })
}

for (const { path, resultPath } of drafts()) {
  test(`${path} gives the reviewed result`, async () => {
    expect(existsSync(resultPath), `${resultPath} is missing: run \`npm run fixtures\`, then read it`).toBe(true)
    const text = resultText(await lintFile(path))
    const reviewed = readFileSync(resultPath, 'utf8')
    expect(text, 'if the new result is right, run `npm run fixtures` and commit it').toBe(reviewed)
  })
}

test('every result belongs to a draft', () => {
  const expected = drafts().map(({ resultPath }) => resultPath)
  expect(resultPaths().toSorted()).toEqual(expected.toSorted())
})

/** What `fixtures/README.md` calls a good draft: whatever the rules become, these must not be blocked or nagged at. */
const good = drafts().filter(({ path }) => /\/(?:04|06|09|10|11)-/.test(path))
test.each(good)('$path passes without an error and with one warning at most', async ({ path }) => {
  const { passed, diagnostics } = await lintFile(path)
  expect(passed).toBe(true)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(diagnostics.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(1)
})

const weak = drafts().filter(({ path }) => /\/(?:01|03|05|08)-/.test(path))
test.each(weak)('$path is blocked by a score, not by a slip of the pen alone', async ({ path }) => {
  const { gate } = await lintFile(path)
  expect(gate.some(({ kind }) => kind === 'score')).toBe(true)
})
