/**
 * Holds the linter to the gold annotations and ranking pairs: `npm run gold -- [FOLDER] [--wrong] [--missed]`.
 * FOLDER is the folder that holds `gold/` and `corpora/`, by default `../shared`. Ends with status 1 where a figure falls
 * below what a release must hold.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLinter, type FileResult } from '../src/index.ts'
import { jsonReport } from '../src/report/json.ts'
import { sharedFolder } from './shared-folder.ts'

/** Shares of 1 that a release must hold. */
const least = { precision: 0.8, ofEachDimension: 0.7, recall: 0.55 }

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const folder = sharedFolder('gold')
const gold = join(folder, 'gold')

const ranking: readonly { a: string; b: string }[] = JSON.parse(readFileSync(join(gold, 'ranking-dev.json'), 'utf8'))
const paths = new Set([
  ...textsOf(join(gold, 'pairs')),
  ...textsOf(join(gold, 'real')),
  ...ranking.flatMap(({ a, b }) => [join(folder, a), join(folder, b)]),
])
const linter = createLinter()
const results: FileResult[] = []
for (const path of paths) results.push(await linter.lint({ uri: path, source: readFileSync(path, 'utf8') }))

const temporary = mkdtempSync(join(tmpdir(), 'doclint-gold-'))
const output = join(temporary, 'results.json')
writeFileSync(output, jsonReport(results, 'dev', 'zh'))
const score = join(gold, 'score.mjs')
const run = (extra: readonly string[]): string =>
  execFileSync('node', [score, gold, output, '--ranking', join(gold, 'ranking-dev.json'), ...extra], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
console.log(run(flags.filter((flag) => flag === '--wrong' || flag === '--missed')))
console.log(gateTable())
console.log(pairTable())
const missed = shortfalls()
rmSync(temporary, { recursive: true })
for (const line of missed) console.log(line)
if (missed.length > 0) process.exitCode = 1

function textsOf(path: string): string[] {
  return readdirSync(path)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => join(path, name))
}

/** Scores and verdict of each text of the pairs and of the real documents. */
function gateTable(): string {
  const rows = results
    .filter(({ path }) => path.startsWith(gold))
    .map(({ path, scores, passed, document, diagnostics }) => {
      const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
      return `${passed ? 'pass' : 'FAIL'}  ${['short', 'practical', 'fresh'].map((name) => String(scores[name as 'short'] ?? 'null').padStart(5)).join(' ')}  ${document.genre.padEnd(12)} ${path.slice(gold.length + 1)}  ${errors.join(' ')}`
    })
  return `\nGate\n${rows.join('\n')}`
}

/** In how many weak/better pairs every score rises. */
function pairTable(): string {
  const weak = results.filter(({ path }) => /\.weak\.\w+$/.test(path))
  const risen = weak.filter((one) => {
    const better = results.find(({ path }) => path === one.path.replace('.weak.', '.better.'))
    return (
      better &&
      (['short', 'practical', 'fresh'] as const).every(
        (name) => (better.scores[name] ?? -1) > (one.scores[name] ?? 101),
      )
    )
  })
  return `\nAll three scores rise in ${risen.length} of ${weak.length} weak/better pairs`
}

interface Figure {
  readonly precision: number | null
  readonly recall: number | null
  readonly never: number
}

/** What falls short of a release, a line each. */
function shortfalls(): string[] {
  const { dimensions, total } = JSON.parse(run(['--json'])) as {
    readonly dimensions: Readonly<Record<string, Figure>>
    readonly total: Figure
  }
  const failed = (name: string): boolean => results.some(({ path, passed }) => path.includes(name) && !passed)
  const slipping = results.filter(({ path, passed }) => /\.weak\.\w+$/.test(path) && passed)
  return [
    ...((total.precision ?? 1) < least.precision ? ['precision over all is too low'] : []),
    ...((total.recall ?? 1) < least.recall ? ['recall over all is too low'] : []),
    ...(total.never > 0 ? [`${total.never} warnings on never spans`] : []),
    ...Object.entries(dimensions)
      .filter(([, { precision }]) => (precision ?? 1) < least.ofEachDimension)
      .map(([name]) => `precision of ${name} is too low`),
    ...slipping.map(({ path }) => `${path} passes its gate`),
    ...['.better.', '.good.'].filter(failed).map((name) => `a ${name} text fails its gate`),
  ].map((line) => `SHORT: ${line}`)
}
