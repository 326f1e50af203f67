import { readAtMost } from '../host/file-size.ts'
import { run } from './run.ts'
import { watchStreams } from './watch-streams.ts'

watchStreams(process)

// No await: the built command is CommonJS, which has none outside a function.
void run(process.argv.slice(2), {
  workingFolder: process.cwd(),
  environment: process.env,
  columns: process.stdout.columns,
  isTerminal: process.stdout.isTTY,
  isErrorTerminal: process.stderr.isTTY,
  readInput: (most) => readAtMost(process.stdin, most),
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
}).then((status) => {
  process.exitCode = status
  // To wait for what V8 still compiles, and take the heap apart, costs a twentieth of a run; output must be out, though.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
})
