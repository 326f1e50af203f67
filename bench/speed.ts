/**
 * CPU, wall time and memory of the built command beside its floors: `npm run bench -- [FOLDER] [--rounds=5]`.
 *
 * FOLDER holds `gold/` and `corpora/`; the inputs are laid together from its real documents. CPU is user and system
 * time of the process as the kernel counts it; every figure is the median of the rounds. Read ratios, not seconds.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedFolder, textsBelow } from './shared-folder.ts'

const command = 'dist/cli.js'
if (!existsSync(command)) {
  console.error('dist/cli.js is not there. Run `npm run build` first.')
  process.exit(2)
}
const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 5)
const corpus = realText(join(sharedFolder('corpora/dev-zh'), 'corpora/dev-zh/gov-reports'))
const folder = mkdtempSync(join(tmpdir(), 'doclint-bench-'))

interface Run {
  readonly name: string
  readonly arguments: readonly string[]
}

const text10k = input('10k.txt', take(10_000))
const text1m = input('1m.txt', take(1_000_000))
const text10m = input('10m.txt', take(10_000_000))
const markdown10k = input('10k.md', toMarkdown(take(10_000)))
const markdown1m = input('1m.md', toMarkdown(take(1_000_000)))
const many = join(folder, 'many')
mkdirSync(many)
for (let index = 0; index < 1000; index++) writeFileSync(join(many, `${index}.txt`), take(5000, index * 1700))

const parseScript = `
import { readFileSync } from 'node:fs'
import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
const parser = parse({ extensions: [gfm()] })
postprocess(parser.document().write(preprocess()(readFileSync(process.argv[1], 'utf8'), undefined, true)))`
const readScript = `require('fs').readFileSync(process.argv[1], 'utf8').length`
const runs: readonly Run[] = [
  { name: 'bare node', arguments: ['-e', '0'] },
  { name: 'read 1 MB', arguments: ['-e', readScript, text1m] },
  { name: 'doclint --version', arguments: [command, '--version'] },
  { name: 'text 10 KB', arguments: [command, '--format', 'json', text10k] },
  { name: 'text 1 MB', arguments: [command, '--format', 'json', text1m] },
  { name: 'text 10 MB', arguments: [command, '--format', 'json', text10m] },
  {
    name: 'parse Markdown 10 KB (micromark alone)',
    arguments: ['--input-type=module', '-e', parseScript, markdown10k],
  },
  { name: 'Markdown 10 KB', arguments: [command, '--format', 'json', markdown10k] },
  { name: 'parse Markdown 1 MB (micromark alone)', arguments: ['--input-type=module', '-e', parseScript, markdown1m] },
  { name: 'Markdown 1 MB', arguments: [command, '--format', 'json', markdown1m] },
  { name: '1,000 files of 5 KB', arguments: [command, '--format', 'json', many] },
]

// Rounds go outermost, so that a busy minute of the machine touches every row alike.
const samples = new Map<string, { cpu: number; wall: number; memory: number }[]>()
for (let round = 0; round < rounds; round++) {
  for (const run of runs) samples.set(run.name, [...(samples.get(run.name) ?? []), measure(run)])
}
rmSync(folder, { recursive: true })

const base = median((samples.get('bare node') ?? []).map(({ cpu }) => cpu))
console.log(`${'what'.padEnd(46)}  CPU ms  wall ms   MB    × bare node (CPU)`)
for (const { name } of runs) {
  const own = samples.get(name) ?? []
  const cpu = median(own.map((sample) => sample.cpu))
  const wall = median(own.map((sample) => sample.wall))
  const memory = median(own.map((sample) => sample.memory))
  console.log(
    `${name.padEnd(46)} ${cpu.toFixed(0).padStart(7)} ${wall.toFixed(0).padStart(8)} ${memory.toFixed(0).padStart(5)}   ${(cpu / base).toFixed(2)}`,
  )
}

function measure(run: Run): { cpu: number; wall: number; memory: number } {
  const usage = join(folder, 'usage.json')
  const probe = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`
  const start = performance.now()
  const child = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...run.arguments],
    { maxBuffer: 1 << 30 },
  )
  const wall = performance.now() - start
  if (child.status === 2 || child.status === null) throw new Error(`${run.name} failed: ${child.stderr}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as Record<
    'userCPUTime' | 'systemCPUTime' | 'maxRSS',
    number
  >
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall, memory: maxRSS / 1024 }
}

function realText(path: string): string {
  return textsBelow(path)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
}

/** At least so many bytes of whole lines, from a line of the corpus on, which repeats when it ends. */
function take(bytes: number, from = 0): string {
  const lines = corpus.split('\n').filter((line) => line !== '')
  const taken: string[] = []
  let size = 0
  for (let index = from; size < bytes; index++) {
    const line = lines[index % lines.length] ?? ''
    taken.push(line)
    size += Buffer.byteLength(line) + 1
  }
  return taken.join('\n')
}

function toMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^[一二三四五六七八九十]+、/.test(line) ? `## ${line}` : line))
    .join('\n\n')
}

function input(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
