import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileTrouble } from '../host/file-trouble.ts'
import type { LintOptions } from './command.ts'
import { sayFailure } from './say-failure.ts'
import type { Session } from './terminal.ts'

/** Where the report goes. */
export interface Output {
  write(text: string): void
  /** Whether all of it could be written. */
  close(): Promise<boolean>
}

/** To the file of `--output`, else to standard output where that is free. */
export function outputOf({ output, fix, named, stdinName }: LintOptions, session: Session): Output {
  if (output === undefined) {
    // Standard output is the diff's, or the mended draft's that came on standard input.
    if (fix?.isDryRun) return { write: () => undefined, close: async () => true }
    const isTaken = fix !== undefined && readsInput({ named, stdinName })
    const write = isTaken ? session.complain : session.write
    return { write: (text) => write(text), close: async () => true }
  }
  const pieces: string[] = []
  return {
    write: (text) => pieces.push(text),
    async close() {
      try {
        writeFileSync(resolve(session.workingFolder, output), pieces.join(''))
        return true
      } catch (error) {
        sayFailure({ path: output, message: fileTrouble(error) }, session)
        return false
      }
    },
  }
}

/** The output of a command that reports no drafts. A file is as wide as is good to read, whatever the terminal. */
export function plainOutput(options: LintOptions, session: Session): Output & { readonly columns: number | undefined } {
  const columns = options.output === undefined ? session.columns : undefined
  return { ...outputOf({ ...options, fix: undefined }, session), columns }
}

/** Whether a draft comes on standard input: named as `-`, or meant where nothing but its name is given. */
export function readsInput({ named, stdinName }: Pick<LintOptions, 'named' | 'stdinName'>): boolean {
  return named.includes('-') || (named.length === 0 && stdinName !== undefined)
}
