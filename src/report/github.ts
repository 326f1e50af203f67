import type { Diagnostic, Problem } from '../diagnostic/diagnostic.ts'
import type { Severity } from '../diagnostic/dimension.ts'
import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { messageOf } from './message.ts'
import { say } from './pretty/words.ts'
import type { Reporter } from './reporter.ts'
import { sourcePlaces, type Place } from './source-places.ts'
import { addToTally, emptyTally } from './tally.ts'
import { verdictOf } from './verdict.ts'

export interface GithubOptions {
  readonly locale: Locale
  /** Errors and verdicts, nothing else: the service shows only the first few notes of each kind. */
  readonly quiet: boolean
}

type Level = 'error' | 'warning' | 'notice'

const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Writes workflow commands of GitHub Actions: each finding at its line, and for a draft that fails why it does. */
export function githubReporter({ locale, quiet }: GithubOptions): Reporter {
  const tally = emptyTally()
  return {
    file(result) {
      addToTally(tally, result)
      const placeOf = sourcePlaces(result.document.source)
      const wanted = result.diagnostics.filter(({ severity }) => !quiet || severity === 'error')
      return [
        // The verdict first: it must not fall under those that are no longer shown.
        ...(result.passed
          ? []
          : [command('error', { file: result.path, title: 'doclint' }, verdictOf(result, locale))]),
        ...wanted.map((diagnostic) => finding(result, diagnostic, placeOf(diagnostic.at), locale)),
        ...(quiet ? [] : result.problems.map((problem) => note(result, problem, locale))),
      ]
    },
    end: () => `${say(locale, 'total', { ...tally })}\n`,
  }
}

function finding({ path }: FileResult, diagnostic: Diagnostic, { start, end }: Place, locale: Locale): string {
  const { rule, severity, title } = diagnostic
  return command(
    levels[severity],
    {
      file: path,
      line: start.line,
      endLine: end.line,
      // Columns are refused where a finding runs over several lines.
      ...(start.line === end.line && { col: start.column, endColumn: end.column }),
      title: `${title[locale]} ${rule}`,
    },
    messageOf(diagnostic, locale),
  )
}

function note({ path }: FileResult, { message, line, column }: Problem, locale: Locale): string {
  const place = { ...(line !== undefined && { line }), ...(column !== undefined && { col: column }) }
  return command('warning', { file: path, ...place, title: 'doclint' }, message[locale])
}

function command(level: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const named = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${named.join(',')}::${escapeData(message)}\n`
}

/** A line end would end the command; the sign of the escape itself goes first. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
