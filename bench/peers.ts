/**
 * CPU time of other tools beside doclint, on the same Markdown: `npm run bench:peers -- [FOLDER] [--rounds=3] [--write]`.
 *
 * Wants `npm ci --prefix bench/peers` once. FOLDER holds `corpora/`. A run that takes longer than a minute is cut off.
 * Every tool must have been through every file, or its figure is not given. `--write` puts the table into
 * bench/README.md. The tools look for different things: this tells what they cost, not what they are worth.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requirePeers, tools, writeSettings } from './peers/tools.ts'
import { corpusLines, take, toMarkdown, writeInput, writeMany } from './speed/inputs.ts'
import { hasFailed, median, type Run, type Sample } from './speed/measure.ts'
import { copyOfCommand, requireBuild, roundsAsked, takeSamples } from './speed/samples.ts'
import { markdownTable, showTable } from './speed/table.ts'

const longest = 60_000
const phraseCount = 1000
/** Stands at the end of every file: each tool that has rules finds something in it, and so names the file. */
const faulty = '我们用GitHub来做,好.\n'

interface Input {
  readonly name: string
  readonly path: string
  readonly files: readonly string[]
}

requirePeers()
requireBuild()
const rounds = roundsAsked(3)
const lines = corpusLines()
const folder = mkdtempSync(join(tmpdir(), 'doclint-peers-'))
const command = copyOfCommand(folder)
writeSettings(folder, phraseCount)
const inputs = [
  single('10 KB', '10k.md', 10_000),
  single('100 KB', '100k.md', 100_000),
  single('1 MB', '1m.md', 1_000_000),
  many('200 files of 5 KB', 200, 5000),
]
const bare: Run = { name: 'bare node', arguments: ['-e', '0'], folder }
const all = tools(command, phraseCount).map((tool) => ({
  tool,
  runs: inputs.map((input): Run => ({
    name: `${tool.name}: ${input.name}`,
    arguments: tool.lint(input.path),
    folder,
    claims: input.files.map(tool.claim),
  })),
}))

const samples = await takeSamples([bare, ...all.flatMap(({ runs }) => runs)], rounds, folder, longest)
rmSync(folder, { recursive: true })
const base = median((samples.get(bare) ?? []).map(({ cpu }) => cpu))
const rows = [
  ['CPU ms (× bare node)', 'version', ...inputs.map(({ name }) => name)],
  ['bare node', process.versions.node, ...inputs.map(() => cell(base))],
]
for (const { tool, runs } of all) {
  const cells = runs.map((run) => cellOf(run, samples.get(run) ?? []))
  rows.push([tool.name, tool.version, ...cells])
}
showTable('peers', markdownTable(rows, 2), rounds)

function cellOf(run: Run, own: readonly Sample[]): string {
  if (own.some(({ status }) => status === undefined)) return `cut at ${longest / 1000} s`
  const failed = own.find((sample) => hasFailed(run, sample))
  if (failed === undefined) return cell(median(own.map(({ cpu }) => cpu)))
  console.error(`${run.name} failed with status ${failed.status}: ${failed.output.slice(-2000)}`)
  return 'failed'
}

function cell(cpu: number): string {
  return `${cpu.toFixed(0)} (${(cpu / base).toFixed(1)}×)`
}

function markdown(bytes: number, from = 0): string {
  return `${toMarkdown(take(lines, bytes, from))}\n\n${faulty}`
}

function single(name: string, path: string, bytes: number): Input {
  writeInput(folder, path, markdown(bytes))
  return { name, path, files: [path] }
}

function many(name: string, count: number, bytes: number): Input {
  const names = writeMany(
    join(folder, 'many'),
    count,
    (index) => `${String(index).padStart(3, '0')}.md`,
    (from) => markdown(bytes, from),
  )
  return { name, path: 'many', files: names.map((file) => `many/${file}`) }
}
