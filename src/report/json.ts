import type { Diagnostic, Problem } from '../diagnostic/diagnostic.ts'
import { severities, type Severity } from '../diagnostic/dimension.ts'
import type { Fix } from '../diagnostic/finding.ts'
import { formatMessage, type Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { lineIndex, type LineIndex, type Position } from '../text/line-index.ts'

/** Version of the JSON contract. A field may be added within a version; none is renamed or dropped. */
const version = 1

/** The results of a run as the documented JSON, in one language. */
export function jsonReport(results: readonly FileResult[], doclint: string, locale: Locale): string {
  const count = (wanted: Severity): number =>
    results.reduce((sum, { diagnostics }) => sum + diagnostics.filter(({ severity }) => severity === wanted).length, 0)
  const [errors, warnings, infos] = severities.map(count)
  return JSON.stringify({
    version,
    doclint,
    files: results.map((result) => fileJson(result, locale)),
    summary: { files: results.length, errors, warnings, infos, failed: results.filter(({ passed }) => !passed).length },
  })
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
      ...(one.messageId && { message: textOf(diagnostic, one.messageId, one.data, locale) }),
    })),
    fixes: fixes.map((fix) => fixJson(fix, diagnostic, locale)),
    url: `rules/${rule}/README.md`,
  }
}

function fixJson(fix: Fix, diagnostic: Diagnostic, locale: Locale): unknown {
  return { kind: fix.kind, title: textOf(diagnostic, fix.messageId, fix.data, locale), edits: fix.edits }
}

/** The words of a diagnostic in a language. */
export function messageOf(diagnostic: Diagnostic, locale: Locale): string {
  return textOf(diagnostic, diagnostic.messageId, diagnostic.data, locale)
}

function textOf(diagnostic: Diagnostic, messageId: string, data: Diagnostic['data'], locale: Locale): string {
  const message = diagnostic.messages[messageId]
  return message ? formatMessage(message, data ?? diagnostic.data, locale) : messageId
}

function problemJson({ code, message, line, column }: Problem, locale: Locale): unknown {
  return { code, message: message[locale], ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}
