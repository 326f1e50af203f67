import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../../src/cli/run.ts'

export interface Ran {
  readonly status: 0 | 1 | 2
  readonly output: string
  readonly complaints: string
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of the test's own with these files in it; gone when the tests of its file are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'doclint-test-')))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Runs the command line in a folder, in this process: no terminal, no colour, Chinese unless the arguments say else. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  more: {
    readonly input?: string | Uint8Array
    readonly environment?: Record<string, string>
    /** How bytes on standard output are told. */ readonly as?: 'hex'
    readonly columns?: number
  } = {},
): Promise<Ran> {
  const { input = '' } = more
  let output = ''
  let complaints = ''
  const status = await run(argv, {
    workingFolder: folder,
    environment: more.environment ?? {},
    columns: more.columns,
    isTerminal: more.columns !== undefined,
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    write: (text) => void (output += typeof text === 'string' ? text : Buffer.from(text).toString(more.as ?? 'utf8')),
    complain: (text) => void (complaints += text),
  })
  return { status, output, complaints }
}

/** A draft that every rule lets pass. */
export const clean = '关于开展水库检修的通知\n各乡镇人民政府：\n县水利局4月底前检修21座水库。\n'

/** A draft that fails: nothing but set phrases and demands without an anchor. */
export const weak = `在全县工作会议上的讲话\n同志们：\n${'要高度重视，加强领导，狠抓落实，确保各项工作再上新台阶。\n'.repeat(14)}`
