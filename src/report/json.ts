import type { Diagnostic, Problem } from '../diagnostic/diagnostic.ts'
import type { Fix } from '../diagnostic/finding.ts'
import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { lineIndex, type LineIndex, type Position } from '../text/line-index.ts'
import { messageOf, wordsOf } from './message.ts'
import type { Reporter } from './reporter.ts'
import { addToTally, emptyTally } from './tally.ts'

export { messageOf } from './message.ts'

/** Version of the JSON contract. A field may be added within a version; none is renamed or dropped. */
const version = 1

/** Writes the documented JSON, in one language. `doclint` is the version of the program. */
export function jsonReporter(doclint: string, locale: Locale): Reporter {
  const tally = emptyTally()
  const head = `{"version":${version},"doclint":${JSON.stringify(doclint)},"files":[`
  return {
    file(result) {
      const start = tally.files === 0 ? head : ','
      addToTally(tally, result)
      return start + JSON.stringify(fileJson(result, locale))
    },
    end: () => `${tally.files === 0 ? head : ''}],"summary":${JSON.stringify(tally)}}\n`,
  }
}

/** The results of a run as the documented JSON. */
export function jsonReport(results: readonly FileResult[], doclint: string, locale: Locale): string {
  const reporter = jsonReporter(doclint, locale)
  return results.map((result) => reporter.file(result)).join('') + reporter.end()
}

function fileJson(result: FileResult, locale: Locale): unknown {
  const { document } = result
  const lines = lineIndex(document.source)
  return {
    path: result.path,
    encoding: result.encoding,
    language: document.language,
    genre: document.genre,
    profile: result.profile,
    characters: document.characters,
    scores: result.scores,
    parts: result.parts,
    unmeasured: result.unmeasured,
    gate: result.gate.map(({ kind, ...rest }) => (kind === 'score' ? rest : { kind, ...rest })),
    passed: result.passed,
    diagnostics: result.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, document.source, lines, locale)),
    suppressed: result.suppressed,
    problems: result.problems.map((problem) => problemJson(problem, locale)),
  }
}

function diagnosticJson(diagnostic: Diagnostic, source: string, lines: LineIndex, locale: Locale): unknown {
  const { at, rule, dimension, category, severity, cost, related = [], fixes = [] } = diagnostic
  const place = (range: { start: number; end: number }): { start: Position; end: Position } => ({
    start: lines.position(range.start),
    end: lines.position(range.end),
  })
  return {
    rule,
    dimension,
    category,
    severity,
    message: messageOf(diagnostic, locale),
    quote: source.slice(at.start, at.end),
    ...(cost !== undefined && { cost }),
    ...place(at),
    related: related.map((one) => ({
      ...place(one.at),
      quote: source.slice(one.at.start, one.at.end),
      ...(one.messageId && { message: wordsOf(diagnostic, one.messageId, one.data, locale) }),
    })),
    fixes: fixes.map((fix) => fixJson(fix, diagnostic, locale)),
    url: `rules/${rule}/README.md`,
  }
}

function fixJson(fix: Fix, diagnostic: Diagnostic, locale: Locale): unknown {
  return { kind: fix.kind, title: wordsOf(diagnostic, fix.messageId, fix.data, locale), edits: fix.edits }
}

function problemJson({ code, message, line, column }: Problem, locale: Locale): unknown {
  return {
    code,
    message: message[locale],
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
}
