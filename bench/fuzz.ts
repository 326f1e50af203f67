/**
 * Holds every reader and every rule to drafts that chance made: `npm run fuzz -- [FOLDER] [--inputs=2000] [--seed=1]`.
 *
 * Whatever a draft holds, nothing crashes, no rule is taken out, every position lies in the source, scores stay between
 * 0 and 100 with every lost tenth accounted for, and a megabyte takes less than ten seconds of CPU. The same seed makes
 * the same inputs; `--only=INDEX` repeats one of them and writes it to a file. FOLDER holds `corpora/`.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formats } from './fuzz/examine.ts'
import { inputOf } from './fuzz/inputs.ts'
import { readMaterial } from './fuzz/material.ts'
import type { Report } from './fuzz/worker.ts'
import { sharedFolder } from './shared-folder.ts'

const longestSilence = 60_000
const mostListed = 10

const folder = sharedFolder('corpora/dev-zh')
const seed = numberOf('seed', 1)
const only = numberOf('only', -1)
const first = only >= 0 ? only : numberOf('from', 0)
const last = only >= 0 ? only + 1 : first + numberOf('inputs', 2000)

interface Timed {
  readonly what: string
  readonly milliseconds: number
  readonly bytes: number
}

const failures: string[] = []
const slowest: Timed[] = []
const dearest: Timed[] = []
const byGenerator = new Map<
  string,
  { inputs: number; refused: number; findings: number; milliseconds: number; bytes: number }
>()
let passed = 0

let next = first
while (next < last) next = await runFrom(next)
printTables()
if (only >= 0) writeInput()
for (const failure of failures.slice(0, 100)) console.log(failure)
console.log(`\n${passed} passed, ${failures.length} failed`)
if (failures.length > 0) process.exitCode = 1

/** Runs a worker until it ends, falls silent or dies; returns the first input that is still to be made. */
function runFrom(from: number): Promise<number> {
  return new Promise((resolve) => {
    let at = from
    let isSilent = false
    const worker = fork(fileURLToPath(new URL('fuzz/worker.ts', import.meta.url)), [
      folder,
      String(seed),
      String(from),
      String(last),
    ])
    const silence = setTimeout(() => {
      isSilent = true
      worker.kill('SIGKILL')
    }, longestSilence)
    worker.on('message', (report: Report) => {
      silence.refresh()
      at = report.index + 1
      take(report)
    })
    worker.on('exit', (code, signal) => {
      clearTimeout(silence)
      if (at >= last) return resolve(last)
      failures.push(
        `input ${at}: ${isSilent ? `did not end in ${longestSilence / 1000} s` : `the process died (${signal ?? code})`}`,
      )
      return resolve(at + 1)
    })
  })
}

function take({ index, generator, refused, bytes, examined }: Report): void {
  const counts = byGenerator.get(generator) ?? { inputs: 0, refused: 0, findings: 0, milliseconds: 0, bytes: 0 }
  byGenerator.set(generator, counts)
  counts.inputs++
  counts.bytes += bytes
  if (refused) {
    counts.refused++
    passed++
  }
  for (const { format, breaches, milliseconds, findings } of examined) {
    const what = `input ${index} (${generator}, ${format})`
    counts.findings += findings
    counts.milliseconds += milliseconds
    keep(slowest, { what, milliseconds, bytes }, (one) => one.milliseconds)
    // Below some kilobytes what a run costs at least drowns what its text costs.
    if (bytes > 10_000) keep(dearest, { what, milliseconds, bytes }, (one) => one.milliseconds / one.bytes)
    if (breaches.length === 0) passed++
    else failures.push(`${what}: ${breaches.slice(0, 3).join('\n  ')}`)
  }
}

function keep(list: Timed[], one: Timed, by: (one: Timed) => number): void {
  list.push(one)
  list.sort((a, b) => by(b) - by(a))
  list.length = Math.min(list.length, mostListed)
}

function printTables(): void {
  console.log(`seed ${seed}, inputs ${first} to ${last - 1}, each read as ${Object.keys(formats).join(', ')}\n`)
  console.log('generator                                      inputs refused  findings        KB    CPU s')
  for (const [generator, { inputs, refused, findings, milliseconds, bytes }] of byGenerator)
    console.log(
      `${generator.padEnd(46)} ${column(inputs, 6)} ${column(refused, 7)} ${column(findings, 9)} ${column(bytes / 1000, 9)} ${column(milliseconds / 1000, 8)}`,
    )
  console.log('\nslowest')
  for (const one of slowest) console.log(timeLine(one))
  console.log('\nslowest for their length')
  for (const one of dearest) console.log(timeLine(one))
  console.log()
}

function timeLine({ what, milliseconds, bytes }: Timed): string {
  const perMegabyte = bytes > 10_000 ? `, ${(milliseconds / (bytes / 1000)).toFixed(2)} s/MB` : ''
  return `${column(milliseconds, 7)} ms for ${(bytes / 1000).toFixed(1)} KB${perMegabyte}: ${what}`
}

function writeInput(): void {
  const { source } = inputOf(seed, only, readMaterial(folder))
  if (source === undefined) return
  const path = join(mkdtempSync(join(tmpdir(), 'doclint-fuzz-')), `${only}.txt`)
  writeFileSync(path, source)
  console.log(`written to ${path}\n`)
}

function column(value: number, width: number): string {
  return value.toFixed(0).padStart(width)
}

function numberOf(name: string, fallback: number): number {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  if (given === undefined) return fallback
  if (/^\d+$/.test(given)) return Number(given)
  console.error(`--${name} takes a whole number, not ${given}.`)
  return process.exit(2)
}
