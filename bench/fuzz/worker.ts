import { createLinter } from '../../src/index.ts'
import { examine, type Examined } from './examine.ts'
import { inputOf } from './inputs.ts'
import { readMaterial } from './material.ts'
import { randomOf } from './random.ts'

/** What the worker tells after each input. */
export interface Report {
  readonly index: number
  readonly generator: string
  readonly refused: boolean
  /** UTF-8. */
  readonly bytes: number
  readonly examined: readonly Examined[]
}

// A process of its own, since an input that never ends or takes all memory must not end the run.
const [folder = '', seed = '', from = '', to = ''] = process.argv.slice(2)
const material = readMaterial(folder)
const linter = createLinter()
// What is loaded and built once is no cost of the first input.
const warmUp = { generator: '', source: material.lines.slice(0, 200).join('\n\n'), random: randomOf(0, 0) }
await examine(warmUp, linter)
// Whoever waits for the reports is gone.
process.on('disconnect', () => process.exit())
for (let index = Number(from); index < Number(to); index++) {
  const input = inputOf(Number(seed), index, material)
  const report: Report = {
    index,
    generator: input.generator,
    refused: input.source === undefined,
    bytes: Buffer.byteLength(input.source ?? ''),
    examined: await examine(input, linter),
  }
  // Waits until it is sent, so that the last one told is the last one done.
  await new Promise((done) => process.send?.(report, done))
}
process.disconnect()
