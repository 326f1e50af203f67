import type { Artifact, Log, Notification, ReportingDescriptor, Run } from 'sarif'
import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import type { RuleMeta } from '../rule/rule.ts'
import { fileUri } from './file-uri.ts'
import type { Reporter, Unread } from './reporter.ts'
import { sarifResults } from './sarif-result.ts'
import { sarifRule } from './sarif-rule.ts'
import { verdictOf } from './verdict.ts'

export interface SarifOptions {
  /** Version of the program. */
  readonly doclint: string
  readonly locale: Locale
  /** Rules the findings may come from; those that found something are described. */
  readonly rules: readonly RuleMeta[]
}

const languages: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-US' }

/**
 * Writes SARIF 2.1.0: results as drafts are judged, what holds for the whole run behind them. Columns count UTF-16
 * units and a lone CR ends a line, as everywhere in doclint; the run says so.
 */
export function sarifReporter({ doclint, locale, rules }: SarifOptions): Reporter {
  const described: ReportingDescriptor[] = []
  const positions = new Map<string, number>()
  const artifacts: Artifact[] = []
  const notifications: Notification[] = []
  let written = 0

  const ruleIndex = (id: string): number => {
    const known = positions.get(id)
    if (known !== undefined) return known
    const meta = rules.find((rule) => rule.id === id)
    positions.set(id, described.length)
    return described.push(meta ? sarifRule(meta, locale) : { id }) - 1
  }

  return {
    file(result) {
      const artifact = { uri: fileUri(result.path), index: artifacts.length }
      artifacts.push(artifactOf(result, artifact.uri, locale))
      notifications.push(...result.problems.map((problem) => notificationOf(problem, artifact, locale)))
      const results = sarifResults(result, { locale, artifact, ruleIndex }).map((one) => JSON.stringify(one))
      const lead = artifacts.length === 1 ? head : ''
      const comma = written > 0 && results.length > 0 ? ',' : ''
      written += results.length
      return [lead + comma + results.join(',')]
    },
    end(complete = true, unread = []) {
      const tail: Omit<Run, 'results'> = {
        tool: { driver: { name: 'doclint', version: doclint, language: languages[locale], rules: described } },
        invocations: [
          {
            executionSuccessful: complete,
            toolExecutionNotifications: [...notifications, ...unread.map((one) => unreadNotification(one, locale))],
          },
        ],
        artifacts,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        defaultEncoding: 'utf-8',
        language: languages[locale],
      }
      return `${artifacts.length === 0 ? head : ''}],${JSON.stringify(tail).slice(1)}]}\n`
    },
  }
}

const empty: Omit<Log, 'runs'> = {
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
}
const head = `${JSON.stringify(empty).slice(0, -1)},"runs":[{"results":[`

/** The draft itself, with what is known of it as a whole: scores and verdict have no place in any single result. */
function artifactOf(result: FileResult, uri: string, locale: Locale): Artifact {
  const { document, encoding, profile, scores, passed } = result
  return {
    location: { uri },
    roles: ['analysisTarget'],
    encoding,
    properties: {
      genre: document.genre,
      profile,
      characters: document.characters,
      scores,
      passed,
      verdict: verdictOf(result, locale),
    },
  }
}

function notificationOf(
  { code, message, line, column }: Problem,
  artifact: { readonly uri: string; readonly index: number },
  locale: Locale,
): Notification {
  const region =
    line === undefined ? undefined : { startLine: line, ...(column !== undefined && { startColumn: column }) }
  return {
    descriptor: { id: code },
    level: 'warning',
    message: { text: message[locale] },
    locations: [{ physicalLocation: { artifactLocation: artifact, ...(region && { region }) } }],
  }
}

/** What could not be checked is no artifact of the run: it is named by its URI alone. */
function unreadNotification({ path, message }: Unread, locale: Locale): Notification {
  return {
    descriptor: { id: 'unread' },
    level: 'error',
    message: { text: message[locale] },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(path) } } }],
  }
}
