/**
 * Makes all fixes of real drafts and holds them to what is promised: `npx tsx bench/fixes.ts [FOLDER] [--diff]`.
 *
 * FOLDER holds `gold/` and `corpora/`, by default `../shared`. Safe fixes alone, then suggestions as well: mending
 * twice gives what mending once gave, no line comes or goes, the finding is gone and no new error stands there.
 * Prints the places mended by rule, the fixes that could not be made, and what a fix made rules of form find.
 * `--diff` prints every changed line.
 */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { wantedFixes, type FixWish } from '../src/engine/choose-fixes.ts'
import { isScored } from '../src/diagnostic/dimension.ts'
import { createLinter, type Diagnostic, type FileResult } from '../src/index.ts'
import { messageOf } from '../src/report/message.ts'
import { sharedFolder, textsBelow } from './shared-folder.ts'

const folder = sharedFolder('corpora/dev-zh')
const withDiff = process.argv.includes('--diff')
const paths = ['corpora/dev-zh', 'gold/pairs', 'gold/real'].flatMap((part) => textsBelow(join(folder, part)))
const linter = createLinter()
const wishes: Readonly<Record<string, FixWish>> = {
  'safe fixes': { safe: true, suggestions: [] },
  'safe fixes and suggestions': { safe: true, suggestions: ['*'] },
}

interface Count {
  mended: number
  left: number
  brought: number
}

let broken = 0
for (const [title, wish] of Object.entries(wishes)) {
  const counts = new Map<string, Count>()
  const remarks: string[] = []
  let files = 0
  for (const path of paths) {
    const shown = relative(folder, path)
    const source = readFileSync(path, 'utf8')
    const before = await linter.lint({ uri: path, source })
    if (wantedFixes(before.diagnostics, wish).length === 0) continue
    const { result, fixed } = await linter.fix({ uri: path, source }, wish)
    const mended = result.document.source
    if (fixed.size > 0) files++
    for (const [rule, places] of fixed) countOf(counts, rule).mended += places
    if (result.mended?.left) {
      for (const { diagnostic } of wantedFixes(result.diagnostics, wish)) {
        countOf(counts, diagnostic.rule).left++
        remarks.push(remark('left   ', shown, diagnostic, mended))
      }
    }
    for (const diagnostic of newFindings(before, result)) {
      if (diagnostic.severity === 'error') broken++
      countOf(counts, diagnostic.rule).brought++
      remarks.push(remark(`new ${diagnostic.severity}`, shown, diagnostic, mended))
    }
    const again = await linter.fix({ uri: path, source: mended }, wish)
    if (again.result.document.source !== mended) fail(shown, 'mending twice changes more')
    if (mended.split('\n').length !== source.split('\n').length) fail(shown, 'a line came or went')
    if (withDiff) printDiff(shown, source, mended)
  }
  console.log(`\n${title}: ${files} of ${paths.length} drafts`)
  console.log('rule                              mended   left  new findings')
  for (const [rule, { mended, left, brought }] of [...counts].sort()) {
    console.log(`${rule.padEnd(32)} ${cell(mended)} ${cell(left)} ${cell(brought)}`)
  }
  for (const line of remarks.slice(0, 60)) console.log(line)
}
if (broken > 0) process.exitCode = 1

function countOf(counts: Map<string, Count>, rule: string): Count {
  const count = counts.get(rule) ?? { mended: 0, left: 0, brought: 0 }
  counts.set(rule, count)
  return count
}

function cell(count: number): string {
  return String(count || '').padStart(6)
}

function fail(path: string, reason: string): void {
  broken++
  console.log(`BROKEN  ${path}: ${reason}`)
}

/**
 * Findings of rules of correctness and form that found fewer before; by number, since a mended draft has other offsets.
 * Rules of style weigh whole passages, and shorter ones weigh differently.
 */
function newFindings(before: FileResult, after: FileResult): Diagnostic[] {
  const quotes = (result: FileResult): string[] =>
    result.diagnostics.flatMap(({ rule, at, related = [] }) =>
      [at, ...related.map((one) => one.at)].map(
        ({ start, end }) => `${rule} ${result.document.source.slice(start, end)}`,
      ),
    )
  const known = quotes(before)
  const numberBefore = (rule: string): number => known.filter((quote) => quote.startsWith(`${rule} `)).length
  const numberAfter = (rule: string): number =>
    after.diagnostics.filter((one) => one.rule === rule).reduce((sum, { related = [] }) => sum + 1 + related.length, 0)
  return after.diagnostics.filter(({ rule, at, dimension }) => {
    if (isScored(dimension) || numberAfter(rule) <= numberBefore(rule)) return false
    return !known.includes(`${rule} ${after.document.source.slice(at.start, at.end)}`)
  })
}

function remark(kind: string, path: string, diagnostic: Diagnostic, source: string): string {
  const { start, end } = diagnostic.at
  const context = source
    .slice(Math.max(0, start - 10), Math.min(source.length, end + 10, start + 60))
    .replace(/\s/g, ' ')
  return `  ${kind}  ${path}  ${diagnostic.rule}  …${context}…  ${messageOf(diagnostic, 'zh')}`
}

function printDiff(path: string, before: string, after: string): void {
  const lines = after.split('\n')
  before.split('\n').forEach((line, index) => {
    const now = lines[index] ?? ''
    if (line === now) return
    let head = 0
    while (line[head] === now[head] && head < line.length) head++
    let tail = 0
    while (tail < Math.min(line.length, now.length) - head && line.at(-1 - tail) === now.at(-1 - tail)) tail++
    const from = Math.max(0, head - 15)
    console.log(`@ ${path}:${index + 1}`)
    console.log(`- ${line.slice(from, line.length - tail + 15)}`)
    console.log(`+ ${now.slice(from, now.length - tail + 15)}`)
  })
}
