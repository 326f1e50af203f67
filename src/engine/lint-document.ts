import { isShown, type Settings } from '../config/settings.ts'
import type { Diagnostic, RuleId } from '../diagnostic/diagnostic.ts'
import { annotate } from '../document/annotate.ts'
import type { Document } from '../document/document.ts'
import type { Flag } from '../score/flag.ts'
import { profileOf } from '../score/profiles/index.ts'
import { scoreDocument } from '../score/score-document.ts'
import { lineIndex } from '../text/line-index.ts'
import type { Range } from '../text/span.ts'
import { selectRules } from './active-rule.ts'
import { floorsOf, judgeGate } from './gate.ts'
import type { Knowledge } from '../document/protection.ts'
import type { RuleBase } from './rule-base.ts'
import { mergeFindings } from './merge.ts'
import { placesOf, presentable } from './presentable.ts'
import type { FileResult } from './result.ts'
import type { Clock } from './rule-clock.ts'
import { readSuppressions } from './suppress.ts'
import type { RuleFinding } from './rule-run.ts'
import { walk } from './walk.ts'

export interface LintJob {
  readonly document: Document
  readonly settings: Settings
  readonly base: RuleBase
  readonly knowledge: Knowledge
  readonly encoding: string
  /** Where given, each rule is timed. */
  readonly clock?: Clock
}

/** Judges one document: marks it, walks it once with all rules, merges, suppresses, scores and holds it to the gate. */
export function lintDocument({ document: read, settings, base, knowledge, encoding, clock }: LintJob): FileResult {
  const document = annotate(read, knowledge)
  const { active, unmeasured } = selectRules(base.rules, document, settings)
  const walked = walk(document, active, base, clock)
  const lines = lineIndex(document.source)
  const suppressions = readSuppressions(document, lines)
  const answering = mergeFindings(walked.findings, document.source)

  const visible = new Set<number>()
  const silenced: Diagnostic[] = []
  let suppressed = 0
  const isSuppressed = (rule: RuleId, { start }: Range): boolean =>
    !suppressions.isEmpty && suppressions.covers(rule, lines.position(start).line)
  walked.findings.forEach(({ active: { rule, reports }, finding }, index) => {
    if (answering[index] !== index) return
    const wanted = reports && isShown(rule.meta.id, settings)
    // Each place is asked about, so that each comment that covers one counts as used.
    const isOpen =
      suppressions.isEmpty || placesOf(finding).filter((place) => !isSuppressed(rule.meta.id, place)).length > 0
    if (!isOpen) {
      suppressed++
      const diagnostic = wanted && diagnosticOf(walked.findings[index], undefined)
      if (diagnostic) silenced.push(diagnostic)
    } else if (wanted) visible.add(index)
  })

  const profile = profileOf(document.genre)
  const flags = walked.flags.map((flag): Flag => ({
    ...flag,
    finding: flag.finding === undefined ? undefined : answering[flag.finding],
  }))
  const score = scoreDocument({ document, flags, profile, unmeasured, visible })
  const shown = [...visible]
    .flatMap((index) => {
      const found = diagnosticOf(walked.findings[index], score.costs.get(index))
      if (!found) return []
      return [{ index, diagnostic: presentable(found, document, (place) => isSuppressed(found.rule, place)) }]
    })
    .sort((a, b) => a.diagnostic.at.start - b.diagnostic.at.start || a.diagnostic.at.end - b.diagnostic.at.end)
  const found = shown.map(({ diagnostic }) => diagnostic)
  const positions = new Map(shown.map(({ index }, position) => [index, position]))
  const floors = floorsOf(profile, settings.gate)
  const gate = judgeGate(found, score.scores, floors, settings.gate)
  return {
    path: document.uri,
    encoding,
    document,
    profile: score.profile,
    scores: score.scores,
    parts: score.parts,
    unmeasured: score.unmeasured,
    basis: {
      document,
      profile,
      unmeasured,
      flags: flags.map((flag) => ({ ...flag, finding: positions.get(flag.finding ?? -1) })),
    },
    floors,
    gate,
    passed: gate.length === 0,
    diagnostics: found,
    suppressed,
    suppressedFindings: silenced,
    problems: [
      ...document.problems,
      ...walked.problems,
      ...suppressions.problems(base.rules.map(({ meta }) => meta.id)),
    ],
    ...(walked.timing && { timing: walked.timing }),
  }
}

function diagnosticOf(found: RuleFinding | undefined, cost: number | undefined): Diagnostic | undefined {
  if (!found) return undefined
  const { meta } = found.active.rule
  const { at, messageId, data, related, fixes } = found.finding
  // Field by field: to spread a finding costs V8 ten times as much, and a long draft has thousands.
  return {
    at,
    messageId,
    rule: meta.id,
    dimension: meta.dimension,
    category: meta.category,
    severity: found.active.severity,
    title: meta.title,
    messages: meta.messages,
    ...(data && { data }),
    ...(related && { related }),
    ...(fixes && { fixes }),
    ...(cost !== undefined && { cost }),
  }
}
