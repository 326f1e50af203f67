import { readAtMost } from '../host/file-size.ts'
import { run } from './run.ts'
import { openOutput } from './standard-output.ts'
import { watchComplaints } from './watch-streams.ts'

const output = openOutput(process)

let complaints: NodeJS.WriteStream | undefined

/** Standard error, which takes a hundredth of a short run to open and is mostly not needed. */
function openComplaints(): NodeJS.WriteStream {
  if (complaints) return complaints
  watchComplaints(process)
  return (complaints = process.stderr)
}

/** Where the run is; a shell may stand in a folder that somebody has deleted. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    openComplaints().write(
      'doclint：当前文件夹已被删除。请先进入别的文件夹。The current folder is gone; go to another.\n',
    )
    process.exit(2)
  }
}

// No await: the built command is CommonJS, which has none outside a function.
void run(process.argv.slice(2), {
  workingFolder: workingFolder(),
  environment: process.env,
  columns: output.columns,
  isTerminal: output.isTerminal,
  isErrorTerminal: () => openComplaints().isTTY,
  readInput: (most) => readAtMost(process.stdin, most),
  write: (text) => output.write(text),
  complain: (text) => void openComplaints().write(text),
}).then((status) => {
  process.exitCode = status
  // To wait for what V8 still compiles, and take the heap apart, costs a twentieth of a run; output must be out, though,
  // and a stream says only after this turn that it could not write.
  if (output.isOut() && !complaints?.writableLength) setImmediate(() => process.exit())
})
