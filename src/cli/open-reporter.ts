import packageFile from '../../package.json' with { type: 'json' }
import { jsonReporter } from '../report/json.ts'
import { prettyReporter } from '../report/pretty/pretty.ts'
import { shellWord } from '../report/shell-word.ts'
import type { Reporter } from '../report/reporter.ts'
import type { LintOptions } from './command.ts'
import { readsInput } from './output.ts'
import { rulesInForce } from './rules-in-force.ts'
import type { Session } from './terminal.ts'

/** Columns to write in where no terminal says how many it has. */
const defaultWidth = 100

/** The reporter of a format. The common two are at hand; the others are loaded when they are asked for. */
export async function openReporter(options: LintOptions, files: number, session: Session): Promise<Reporter> {
  const { locale } = session
  const { version } = packageFile
  switch (options.format) {
    case 'json':
      return jsonReporter(version, locale)
    case 'ndjson': {
      const { ndjsonReporter } = await import('../report/ndjson.ts')
      return ndjsonReporter(version, locale)
    }
    case 'sarif': {
      const { sarifReporter } = await import('../report/sarif.ts')
      const { rules } = await rulesInForce(options, session)
      return sarifReporter({ doclint: version, locale, rules: rules.map(({ meta }) => meta) })
    }
    case 'github': {
      const { githubReporter } = await import('../report/github.ts')
      return githubReporter({ locale, quiet: options.quiet })
    }
    case 'pretty':
      return openPretty(options, files, session)
  }
}

function openPretty(options: LintOptions, files: number, session: Session): Reporter {
  const { locale } = session
  const toTerminal = session.isTerminal && options.output === undefined
  return prettyReporter({
    locale,
    width: toTerminal ? (session.columns ?? defaultWidth) : defaultWidth,
    color: options.color ?? (toTerminal && wantsColor(session.environment)),
    all: options.all,
    quiet: options.quiet,
    scores: options.only.length === 0,
    files,
    arguments: givenAgain(options),
    ...(readsInput(options) && { inputName: options.stdinName ?? '<stdin>' }),
  })
}

/** https://no-color.org: any value but the empty one means no colour. */
function wantsColor({ NO_COLOR, TERM }: Session['environment']): boolean {
  return !NO_COLOR && TERM !== 'dumb'
}

/** What decides about findings, to be said again in a command that lists them all. */
function givenAgain({ config, only, settings: { genre, language } }: LintOptions): string {
  const given: [name: string, value: string | undefined][] = [
    ['genre', genre],
    ['language', language],
    ['config', config],
    ...only.map((pattern): [string, string] => ['rule', pattern]),
  ]
  return given.map(([name, value]) => (value === undefined ? '' : `--${name} ${shellWord(value)} `)).join('')
}
