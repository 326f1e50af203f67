import { EventEmitter } from 'node:events'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from '../../src/cli/standard-output.ts'
import { watchComplaints, watchOutput } from '../../src/cli/watch-streams.ts'
import { clean, folderWith, weak } from './run-in.ts'

interface Ended {
  readonly status: number | null
  readonly output: string
  readonly complaints: string
}

/** Runs the sources in a process of their own. What tests of `run` cannot see: streams, the real exit status. */
function doclint(argv: readonly string[], input = '', reader: 'eager' | 'late' | 'gone' = 'eager'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', FORCE_COLOR: '' },
    })
    let output = ''
    let complaints = ''
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString()
      if (reader === 'gone') child.stdout.destroy()
      // After the first piece it reads no more until the pipe has long been full.
      if (reader === 'late' && output.length === piece.length) {
        child.stdout.pause()
        setTimeout(() => child.stdout.resume(), 1000)
      }
    })
    child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output, complaints }))
    child.stdin.end(input)
  })
}

test('a process ends with the status of its run, its streams apart, and survives a closed pipe', async () => {
  const folder = folderWith({ 'good.txt': clean, 'weak.txt': weak })
  const [piped, failing, cut, late] = await Promise.all([
    doclint(['--format', 'json', '-'], clean),
    doclint([join(folder, 'weak.txt'), join(folder, 'no.txt')]),
    doclint(
      ['--all', ...Array.from({ length: 40 }, () => join(folder, 'weak.txt')), join(folder, 'good.txt')],
      '',
      'gone',
    ),
    doclint(['--format', 'json', '-'], weak.repeat(20), 'late'),
  ])
  expect(piped).toMatchObject({ status: 0, complaints: '' })
  expect(JSON.parse(piped.output)).toMatchObject({ version: 1, files: [{ path: '<stdin>', passed: true }] })
  expect(failing.status).toBe(2)
  expect(failing.output).toContain('未通过')
  expect(failing.output).not.toContain('\u001B')
  expect(failing.complaints).toBe(`${join(folder, 'no.txt')}：没有这个文件。请核对路径。\n`)
  expect(cut.complaints).toBe('')
  // All of it has come, though the command leaves without waiting for anything else.
  expect(late.output.length).toBeGreaterThan(1 << 18)
  expect(JSON.parse(late.output)).toMatchObject({ summary: { files: 1 } })
}, 30_000)

test('a full disk ends the run with 2 and a word, a closed pipe silently', () => {
  const ended = (code: string, argv: string[], stream: 'stdout' | 'stderr' = 'stdout'): unknown[] => {
    const said: unknown[] = []
    const stdout = new EventEmitter()
    const stderr = Object.assign(new EventEmitter(), { write: (text: string) => said.push(text) })
    const process = {
      stdout,
      stderr,
      argv: ['node', 'doclint', ...argv],
      env: {},
      exit: (status?: number) => void said.push(status),
    }
    watchOutput(process)
    watchComplaints(process)
    const error = Object.assign(new Error(`${code}: no`), { code })
    ;(stream === 'stdout' ? stdout : stderr).emit('error', error)
    return said
  }
  expect(ended('ENOSPC', [])).toEqual(['doclint：标准输出写不进，结果不全。磁盘已满。请腾出空间再试。\n', 2])
  expect(ended('ENOSPC', ['--locale', 'en'])).toEqual([
    'doclint: Standard output cannot be written; the result is cut short. The disk is full. Make room and try again.\n',
    2,
  ])
  expect(ended('EPIPE', [])).toEqual([undefined])
  expect(ended('ENOSPC', [], 'stderr')).toEqual([2])
})

test('what a pipe does not take at once is written again, and any other failure is told', () => {
  const written: number[] = []
  let calls = 0
  writeWhole(Uint8Array.of(1, 2, 3, 4, 5), (bytes, from) => {
    if (++calls % 2 === 1) throw Object.assign(new Error('EAGAIN: later'), { code: 'EAGAIN' })
    written.push(...bytes.subarray(from, from + 2))
    return Math.min(2, bytes.length - from)
  })
  expect(written).toEqual([1, 2, 3, 4, 5])
  const full = (): number => {
    throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' })
  }
  expect(() => writeWhole(Uint8Array.of(1), full)).toThrow('ENOSPC')
})
