import { fstatSync, writeSync } from 'node:fs'
import { errorCode } from '../host/disk.ts'
import { endForLostOutput, watchOutput } from './watch-streams.ts'

/** Standard output, however it is reached. */
export interface StandardOutput {
  /** Width of the terminal in characters; undefined where it is none. */
  readonly columns: number | undefined
  readonly isTerminal: boolean
  write(text: string | Uint8Array): void
  /** Whether all of it has left the process. */
  isOut(): boolean
}

/**
 * To a file, a pipe or a socket the output is written straight to its descriptor: Node's stream loads sockets and all,
 * which takes a fiftieth of a short run. Terminals have their stream, and so has Windows, where pipes are no files.
 */
export function openOutput(process: NodeJS.Process): StandardOutput {
  if (isPlain(process.platform)) {
    const write = (text: string | Uint8Array): void => {
      try {
        writeWhole(typeof text === 'string' ? Buffer.from(text) : text, (bytes, from) => writeSync(1, bytes, from))
      } catch (error) {
        endForLostOutput(process, error)
      }
    }
    return { columns: undefined, isTerminal: false, write, isOut: () => true }
  }
  watchOutput(process)
  const { stdout } = process
  return {
    columns: stdout.columns,
    isTerminal: stdout.isTTY,
    write: (text) => void stdout.write(text),
    isOut: () => stdout.writableLength === 0,
  }
}

function isPlain(platform: string): boolean {
  if (platform === 'win32') return false
  try {
    const kind = fstatSync(1)
    return kind.isFile() || kind.isFIFO() || kind.isSocket()
  } catch {
    return false
  }
}

/** Milliseconds to wait where the reader of a pipe is behind and the pipe does not wait itself. */
const pause = 5

/** Writes all of it, however little goes out at a time; `write` returns how many bytes it took from an offset on. */
export function writeWhole(bytes: Uint8Array, write: (bytes: Uint8Array, from: number) => number): void {
  for (let from = 0; from < bytes.length;) {
    try {
      from += write(bytes, from)
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}
