/**
 * Runs the built command over some of the shipped drafts and keeps the bytecode of what ran: the last step of
 * `npm run build`. V8 takes bytecode only under the flags that it was made with, so this starts as the command does.
 */
import fs, { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { cacheFiles, codeCacheFolder, codeCaches, loadCode } from '../cli/load-code.ts'
import { tuneV8 } from '../cli/tune-v8.ts'

/** All that is kept is read in every run, so what only rare drafts need is left out. */
const drafts = ['01-speech-office.txt', '05-report-culture.txt', '08-plan-river.md']

const dist = path.resolve(process.argv[2] ?? 'dist')
tuneV8()
// A function that was hot here would be made machine code at its first call there, which a short draft does not pay back.
setFlagsFromString('--no-sparkplug')
rmSync(path.join(dist, 'code-cache'), { recursive: true, force: true })
const folder = codeCacheFolder(dist)
mkdirSync(folder, { recursive: true })

process.argv.splice(2, Infinity, ...drafts.map((name) => path.join('fixtures', name)))
// The report is not shown, whether it goes to a stream or, to a file or a pipe, straight to its descriptor.
const { stdout } = process
const streamed = stdout.write.bind(stdout)
const { writeSync } = fs
let hasReported = false
stdout.write = () => (hasReported = true)
fs.writeSync = (_file: number, bytes: string | NodeJS.ArrayBufferView) => {
  hasReported = true
  return typeof bytes === 'string' ? bytes.length : bytes.byteLength
}
process.on('exit', (status) => {
  stdout.write = streamed
  fs.writeSync = writeSync
  setFlagsFromString('--sparkplug')
  let bytes = 0
  for (const [name, { bytecode, source }] of codeCaches(dist)) {
    const files = cacheFiles(folder, name)
    writeFileSync(files.bytecode, bytecode)
    writeFileSync(files.source, source)
    bytes += bytecode.length + source.length
  }
  // The drafts are there to be blamed: 1 is their status. Without a report, it is that of a command that broke.
  process.exitCode = status < 2 && hasReported ? 0 : 1
  console.log(`code cache: ${(bytes / 1024).toFixed(0)} KB for V8 ${process.versions.v8}`)
})
loadCode(path.join(dist, 'main.cjs'))
