#!/usr/bin/env node
import { readAtMost } from '../host/file-size.ts'
import { delayOptimizing } from './delay-optimizing.ts'
import { run } from './run.ts'

delayOptimizing()

// Whoever closes the pipe (`doclint … | head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), {
  workingFolder: process.cwd(),
  environment: process.env,
  columns: process.stdout.columns,
  isTerminal: process.stdout.isTTY,
  isErrorTerminal: process.stderr.isTTY,
  readInput: (most) => readAtMost(process.stdin, most),
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
})
