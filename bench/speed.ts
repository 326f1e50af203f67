/**
 * CPU, wall time and memory of the built command beside its floors: `npm run bench -- [FOLDER] [--rounds=5] [--write]`.
 *
 * FOLDER holds `gold/` and `corpora/`; the inputs are laid together from its real documents. CPU is user and system
 * time of the process as the kernel counts it; times are medians of the rounds, memory is the peak of one more run.
 * `--write` puts the table into bench/README.md. Read ratios, not seconds.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpusLines, take, toMarkdown, writeInput, writeMany } from './speed/inputs.ts'
import { median, peakMemory, refuseFailure, type Run } from './speed/measure.ts'
import { copyOfCommand, requireBuild, roundsAsked, takeSamples } from './speed/samples.ts'
import { markdownTable, showTable } from './speed/table.ts'

requireBuild()
const rounds = roundsAsked(5)
const lines = corpusLines()
const folder = mkdtempSync(join(tmpdir(), 'doclint-bench-'))
const command = copyOfCommand(folder)

const text10k = writeInput(folder, '10k.txt', take(lines, 10_000))
const text1m = writeInput(folder, '1m.txt', take(lines, 1_000_000))
const text10m = writeInput(folder, '10m.txt', take(lines, 10_000_000))
const markdown10k = writeInput(folder, '10k.md', toMarkdown(take(lines, 10_000)))
const markdown1m = writeInput(folder, '1m.md', toMarkdown(take(lines, 1_000_000)))
const many = join(folder, 'many')
writeMany(
  many,
  1000,
  (index) => `${index}.txt`,
  (from) => take(lines, 5000, from),
)

const parseScript = `
import { readFileSync } from 'node:fs'
import { parse, postprocess, preprocess } from 'micromark'
import { gfm } from 'micromark-extension-gfm'
const parser = parse({ extensions: [gfm()] })
postprocess(parser.document().write(preprocess()(readFileSync(process.argv[1], 'utf8'), undefined, true)))`
const readScript = `require('fs').readFileSync(process.argv[1], 'utf8').length`
const lint = (name: string, path: string): Run => ({
  name,
  arguments: [command, '--format', 'json', path],
  claims: ['"summary":'],
})
const parse = (name: string, path: string): Run => ({
  name,
  arguments: ['--input-type=module', '-e', parseScript, path],
})
const bare: Run = { name: 'bare node', arguments: ['-e', '0'] }
const runs: readonly Run[] = [
  bare,
  { name: 'read 1 MB', arguments: ['-e', readScript, text1m] },
  { name: 'doclint --version', arguments: [command, '--version'] },
  lint('text 10 KB', text10k),
  lint('text 1 MB', text1m),
  lint('text 10 MB', text10m),
  parse('parse Markdown 10 KB (micromark alone)', markdown10k),
  lint('Markdown 10 KB', markdown10k),
  parse('parse Markdown 1 MB (micromark alone)', markdown1m),
  lint('Markdown 1 MB', markdown1m),
  lint('1,000 files of 5 KB', many),
]

const samples = await takeSamples(runs, rounds, folder)
const base = median((samples.get(bare) ?? []).map(({ cpu }) => cpu))
const rows = [['what', 'CPU ms', '× bare node', 'wall ms', 'MB']]
for (const run of runs) {
  const own = samples.get(run) ?? []
  for (const sample of own) refuseFailure(run, sample)
  const [cpu, wall] = [median(own.map((sample) => sample.cpu)), median(own.map((sample) => sample.wall))]
  const memory = await peakMemory(run, folder)
  rows.push([run.name, cpu.toFixed(0), (cpu / base).toFixed(2), wall.toFixed(0), memory.toFixed(0)])
}
rmSync(folder, { recursive: true })
showTable('bench', markdownTable(rows, 1), rounds)
