import type { Diagnostic, Problem } from '../diagnostic/diagnostic.ts'
import type { Fix } from '../diagnostic/finding.ts'
import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { lineIndex, type LineIndex, type Position } from '../text/line-index.ts'
import { messageOf, wordsOf } from './message.ts'

/** What the JSON contract says of one draft. */
export function fileJson(result: FileResult, locale: Locale): object {
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
    ...(result.mended && { mended: result.mended }),
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
