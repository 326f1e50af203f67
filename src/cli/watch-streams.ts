import type { Localized } from '../diagnostic/localized.ts'
import { errorCode } from '../host/disk.ts'
import { fileTrouble } from '../host/file-trouble.ts'
import { readArguments } from './read-arguments.ts'

interface Stream {
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** What a process has that a stream which fails must reach. */
export interface Process {
  readonly stdout: Stream
  readonly stderr: Stream & { write(text: string): unknown }
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  exit(status?: number): void
}

/**
 * Ends the process where its output cannot be written: with 2 and a word on standard error, or silently where whoever
 * read it has closed the pipe (`doclint … | head`) and has seen enough.
 */
export function watchOutput(process: Process): void {
  process.stdout.on('error', (error: Error) => endForLostOutput(process, error))
}

/** The same, once a write has failed. */
export function endForLostOutput(process: Omit<Process, 'stdout'>, error: unknown): void {
  if (errorCode(error) === 'EPIPE') return process.exit()
  const { locale } = readArguments(process.argv.slice(2), process.env)
  process.stderr.write(`doclint${locale === 'zh' ? '：' : ': '}${lost(error)[locale]}\n`)
  process.exit(2)
}

/** Ends the process where its complaints cannot be written: silently, for there is nowhere left to say it. */
export function watchComplaints(process: Pick<Process, 'stderr' | 'exit'>): void {
  process.stderr.on('error', (error: Error) => (errorCode(error) === 'EPIPE' ? process.exit() : process.exit(2)))
}

function lost(error: unknown): Localized {
  const { zh, en } = fileTrouble(error)
  return {
    zh: `标准输出写不进，结果不全。${zh}`,
    en: `Standard output cannot be written; the result is cut short. ${en}`,
  }
}
