import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clean, folderWith, weak } from './run-in.ts'

interface Ended {
  readonly status: number | null
  readonly output: string
  readonly complaints: string
}

/** Runs the sources in a process of their own. What tests of `run` cannot see: streams, the real exit status. */
function doclint(argv: readonly string[], input = '', closeOutput = false): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', FORCE_COLOR: '' },
    })
    let output = ''
    let complaints = ''
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString()
      if (closeOutput) child.stdout.destroy()
    })
    child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output, complaints }))
    child.stdin.end(input)
  })
}

test('a process ends with the status of its run, its streams apart, and survives a closed pipe', async () => {
  const folder = folderWith({ 'good.txt': clean, 'weak.txt': weak })
  const [piped, failing, cut] = await Promise.all([
    doclint(['--format', 'json', '-'], clean),
    doclint([join(folder, 'weak.txt'), join(folder, 'no.txt')]),
    doclint(
      ['--all', ...Array.from({ length: 40 }, () => join(folder, 'weak.txt')), join(folder, 'good.txt')],
      '',
      true,
    ),
  ])
  expect(piped).toMatchObject({ status: 0, complaints: '' })
  expect(JSON.parse(piped.output)).toMatchObject({ version: 1, files: [{ path: '<stdin>', passed: true }] })
  expect(failing.status).toBe(2)
  expect(failing.output).toContain('未通过')
  expect(failing.output).not.toContain('\u001B')
  expect(failing.complaints).toBe(`${join(folder, 'no.txt')}：没有这个文件。请核对路径。\n`)
  expect(cut.complaints).toBe('')
}, 30_000)
