import type { Severity } from '../../diagnostic/dimension.ts'
import type { Locale } from '../../diagnostic/localized.ts'
import { colorsOf } from './colors.ts'

export interface PrettyOptions {
  readonly locale: Locale
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** Lists every finding in the order of the text. */
  readonly all: boolean
  /** Errors and drafts that fail, nothing else. */
  readonly quiet: boolean
  /** Whether scores are shown; not where only some rules are asked for. */
  readonly scores: boolean
  /** The arguments that the run was given beside its drafts, quoted for the shell: what a command that repeats it needs. */
  readonly arguments?: string
  /** What the draft on standard input is called: no command can name it. */
  readonly inputName?: string
  /** How many drafts the run has: one is shown at length, several briefly. */
  readonly files: number
}

/** How things look: colours, the width to write in, and the language. */
export interface Style extends PrettyOptions {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly fair: (text: string) => string
  readonly severity: (severity: Severity, text: string) => string
  /** Makes the words at fault stand out: by colour, without colour by 「」. */
  readonly mark: (severity: Severity, text: string) => string
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 110
const narrowest = 50

export function styleOf(options: PrettyOptions): Style {
  const colors = colorsOf(options.color)
  const bySeverity = { error: colors.red, warning: colors.yellow, info: colors.cyan }
  return {
    ...options,
    width: Math.min(widest, Math.max(narrowest, options.width)),
    bold: colors.bold,
    dim: colors.dim,
    good: colors.green,
    bad: colors.red,
    fair: colors.yellow,
    severity: (severity, text) => bySeverity[severity](text),
    mark: (severity, text) => (options.color ? colors.underline(bySeverity[severity](text)) : `「${text}」`),
  }
}
