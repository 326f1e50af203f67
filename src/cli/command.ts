import type { FileConfig } from '../config/config.ts'
import { locales, type Locale } from '../diagnostic/localized.ts'
import { genres, type Genre } from '../document/genre.ts'
import type { FixWish } from '../engine/choose-fixes.ts'
import type { Failure } from '../host/failure.ts'
import { defaultMaxSize, parseSize } from '../host/file-size.ts'
import { genreOfName, genresByName } from '../formats/genre-of-name.ts'
import type { OptionName } from './option-table.ts'
import type { RawArguments } from './read-arguments.ts'
import {
  diffInTheWay,
  emptyArgument,
  noCount,
  noSize,
  noStandardInput,
  notAChoice,
  takesNothing,
} from './refused-arguments.ts'

export const reportFormats = ['pretty', 'json', 'ndjson', 'sarif', 'github'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The forms of what is no report of findings: lists and explanations. */
const plainFormats: readonly ReportFormat[] = ['pretty', 'json']

/** The words that name something other than drafts. */
export const commandNames = ['rules', 'explain', 'test', 'init', 'help'] as const

/** What the user wants done. */
export type Command =
  | { readonly kind: 'lint'; readonly options: LintOptions }
  | { readonly kind: 'rules'; readonly patterns: readonly string[]; readonly options: LintOptions }
  | { readonly kind: 'test'; readonly names: readonly string[] }
  | { readonly kind: 'explain'; readonly names: readonly string[]; readonly options: LintOptions }
  | { readonly kind: 'init' | 'help' | 'version' }

export interface LintOptions {
  /** Files, folders, globs; `-` is standard input. */
  readonly named: readonly string[]
  readonly format: ReportFormat
  readonly output: string | undefined
  readonly config: string | undefined
  /** What the command line sets over every configuration. */
  readonly settings: FileConfig
  /** Bytes of the largest draft that is read. */
  readonly maxSize: number
  /** Patterns of `--rule`; empty for all rules. */
  readonly only: readonly string[]
  readonly quiet: boolean
  readonly all: boolean
  /** What to mend; undefined where drafts are judged as they are. */
  readonly fix: FixOptions | undefined
  /** Whether to say what each rule cost. */
  readonly timing: boolean
  /** Undefined where the terminal decides. */
  readonly color: boolean | undefined
  readonly stdinName: string | undefined
}

/** Which fixes are made, and whether they are shown instead of written. */
export interface FixOptions extends FixWish {
  readonly isDryRun: boolean
}

/** Makes a command of the arguments, and names every value that cannot be. */
export function commandOf({ words, values }: RawArguments): {
  readonly command: Command
  readonly failures: readonly Failure[]
} {
  const failures: Failure[] = []
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1)
  const choice = <T extends string>(name: OptionName, choices: readonly T[]): T | undefined => {
    const given = last(name)
    if (given === undefined) return undefined
    const chosen = choices.find((one) => one === given)
    if (chosen === undefined) failures.push(notAChoice(name, given, choices))
    return chosen
  }

  const format = choice('format', reportFormats) ?? 'pretty'
  const language = choice('language', ['zh', 'en'])
  choice<Locale>('locale', locales)
  const genre = readGenre(last('genre'), failures)
  const warnings = readCount(last('max-warnings'), failures)
  const maxSize = readSize(last('max-size'), failures)
  const options: LintOptions = {
    named: words,
    format,
    output: last('output'),
    config: last('config'),
    settings: {
      ...(language && { language }),
      ...(genre && { genre }),
      ...(warnings !== undefined && { gate: { warnings } }),
    },
    maxSize,
    only: values.get('rule') ?? [],
    quiet: values.has('quiet'),
    all: values.has('all'),
    fix: readFix(values),
    timing: values.has('timing'),
    color: values.has('no-color') ? false : values.has('color') ? true : undefined,
    stdinName: last('stdin-filename'),
  }
  if (words.includes('')) failures.push(emptyArgument)
  const command = pickCommand(words, values, options)
  if ((command.kind === 'rules' || command.kind === 'explain') && !plainFormats.includes(format))
    failures.push(notAChoice('format', format, plainFormats))
  if (command.kind === 'lint' && options.fix?.isDryRun && format !== 'pretty' && options.output === undefined)
    failures.push(diffInTheWay(format))
  if (command.kind === 'init' && words.length > 1) failures.push(takesNothing(words.slice(1)))
  if (command.kind === 'lint' && options.stdinName !== undefined && words.length > 0 && !words.includes('-'))
    failures.push(noStandardInput)
  return { command, failures }
}

function pickCommand(words: readonly string[], values: RawArguments['values'], options: LintOptions): Command {
  if (values.has('help')) return { kind: 'help' }
  if (values.has('version')) return { kind: 'version' }
  const [first, ...rest] = words
  switch (first) {
    case 'rules':
      return { kind: 'rules', patterns: [...options.only, ...rest], options }
    case 'test':
      return { kind: 'test', names: rest }
    case 'explain':
      return { kind: 'explain', names: rest, options }
    case 'init':
    case 'help':
      return { kind: first }
    default:
      return { kind: 'lint', options }
  }
}

/** A dry run by itself shows what `--fix` would do; rules that are named are mended with or without `--fix`. */
function readFix(values: RawArguments['values']): FixOptions | undefined {
  const isDryRun = values.has('fix-dry-run')
  const suggestions = (values.get('fix-suggestions') ?? []).flatMap((given) => given.split(/[,，\s]+/).filter(Boolean))
  const safe = values.has('fix') || (isDryRun && suggestions.length === 0)
  return safe || suggestions.length > 0 ? { safe, suggestions, isDryRun } : undefined
}

/** A genre by its code or by its name in Chinese. */
function readGenre(given: string | undefined, failures: Failure[]): Genre | undefined {
  if (given === undefined) return undefined
  const genre = genreOfName(given)
  if (!genre) failures.push(notAChoice('genre', given, genres, Object.keys(genresByName)))
  return genre
}

function readCount(given: string | undefined, failures: Failure[]): number | undefined {
  if (given === undefined) return undefined
  if (/^\d+$/.test(given)) return Number(given)
  failures.push(noCount(given))
  return undefined
}

function readSize(given: string | undefined, failures: Failure[]): number {
  if (given === undefined) return defaultMaxSize
  const size = parseSize(given)
  if (size !== undefined && size > 0) return size
  failures.push(noSize(given))
  return defaultMaxSize
}
