import type { Diagnostic, Problem } from '../diagnostic/diagnostic.ts'
import type { Fix } from '../diagnostic/finding.ts'
import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import { lineIndex, type LineIndex } from '../text/line-index.ts'
import { messageOf, wordsOf } from './message.ts'

/** Characters of a piece, roughly: enough that writing it costs more than cutting it. */
const pieceLength = 1 << 16

/**
 * What the JSON contract says of one draft, behind the members of `head`, as the pieces of one JSON object: one finding
 * after the other, so that only one is ever held in both forms.
 */
export function* fileJson(result: FileResult, locale: Locale, head: object = {}): Iterable<string> {
  const { document } = result
  const lines = lineIndex(document.source)
  const before = {
    ...head,
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
  }
  const after = {
    suppressed: result.suppressed,
    problems: result.problems.map((problem) => problemJson(problem, locale)),
  }
  let piece = `${JSON.stringify(before).slice(0, -1)},"diagnostics":[`
  let comma = ''
  for (const diagnostic of result.diagnostics) {
    piece += comma + JSON.stringify(diagnosticJson(diagnostic, document.source, lines, locale))
    comma = ','
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}],${JSON.stringify(after).slice(1)}`
}

function diagnosticJson(diagnostic: Diagnostic, source: string, lines: LineIndex, locale: Locale): unknown {
  const { at, rule, dimension, category, severity, cost, related = [], fixes = [] } = diagnostic
  // Field by field, as `diagnosticOf`; JSON leaves out what is undefined.
  return {
    rule,
    dimension,
    category,
    severity,
    message: messageOf(diagnostic, locale),
    quote: source.slice(at.start, at.end),
    cost,
    start: lines.position(at.start),
    end: lines.position(at.end),
    related: related.map((one) => ({
      start: lines.position(one.at.start),
      end: lines.position(one.at.end),
      quote: source.slice(one.at.start, one.at.end),
      message: one.messageId && wordsOf(diagnostic, one.messageId, one.data, locale),
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
