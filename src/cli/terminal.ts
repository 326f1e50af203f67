import type { Locale } from '../diagnostic/localized.ts'

/** Exit status: every draft passed, a draft failed its gate, or the run itself could not be done. */
export type Status = 0 | 1 | 2

/** What a run may touch of the world around it; tests hand in their own. */
export interface Terminal {
  readonly workingFolder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Columns of standard output; undefined where it is no terminal. */
  readonly columns: number | undefined
  readonly isTerminal: boolean
  /** Whether standard error is a terminal, which can show progress. */
  isErrorTerminal?(): boolean
  /** What comes on standard input; more than `most` bytes need not be waited for. */
  readInput(most: number): Promise<Uint8Array>
  /** To standard output; bytes are a draft in its own encoding. */
  write(text: string | Uint8Array): void
  /** To standard error. */
  complain(text: string): void
}

/** A terminal with the language that the run speaks. */
export interface Session extends Terminal {
  readonly locale: Locale
}
