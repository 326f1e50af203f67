import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { withIndexedLoops } from '../../src/tasks/indexed-loops.ts'

const source = `
export function run(): unknown[] {
  const said: unknown[] = []
  const rows: readonly (readonly [string, number])[] = [['a', 1], ['b', 2], ['c', 3]]
  outer: for (const [name, count] of rows) {
    for (const { length } of [name, name + name]) {
      if (count === 2) continue outer
      said.push([name, length])
    }
  }
  const queue = [3]
  for (const one of queue) if (one > 0) queue.push(one - 1)
  said.push(queue)
  const later: (() => number)[] = []
  for (const value of [7, 8] as const) later.push(() => value)
  said.push(later.map((call) => call()))
  for (const letter of 'xy') said.push(letter)
  for (const key of new Map([['k', 1]]).keys()) said.push(key)
  for (const one of new Set([5]) as Set<number> | number[]) said.push(one)
  let found: string | undefined
  for (const [name] of rows) { if (name === 'b') { found = name; break } }
  return [...said, found]
}
`

function rewritten(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'doclint-loops-'))
  const file = path.join(folder, 'loops.ts')
  writeFileSync(file, source)
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2022, strict: true })
  const checked = program.getSourceFile(file) ?? expect.fail('no source file')
  const text = withIndexedLoops(checked, program.getTypeChecker())
  rmSync(folder, { recursive: true })
  return text
}

function resultOf(text: string): unknown {
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 }
  const { outputText, diagnostics } = ts.transpileModule(text, { compilerOptions: options, reportDiagnostics: true })
  expect(diagnostics).toEqual([])
  const module = { exports: {} as { run(): unknown } }
  new Function('exports', outputText)(module.exports)
  return module.exports.run()
}

test('loops over arrays have an index, and do what they did', () => {
  const text = rewritten()
  expect(text.match(/ of /g)).toHaveLength(3)
  expect(text.match(/\$at\d+\+\+/g)).toHaveLength(5)
  expect(resultOf(text)).toEqual(resultOf(source))
  expect(resultOf(text)).toContainEqual([3, 2, 1, 0])
})
