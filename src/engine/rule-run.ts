import type { Finding } from '../diagnostic/finding.ts'
import type { Document } from '../document/document.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import type { Options, RuleContext } from '../rule/rule.ts'
import type { Flag } from '../score/flag.ts'
import { contains, type Span } from '../text/span.ts'
import { isAtWork, measureOf, type ActiveRule } from './active-rule.ts'

/** A finding with the rule that made it. Its position in the list is its number. */
export interface RuleFinding {
  readonly active: ActiveRule
  readonly finding: Finding
}

/** One run of a rule: it reports into `findings` and flags into `flags`, where they are given. */
export interface RuleRun {
  readonly active: ActiveRule
  readonly options: Options
  readonly findings: RuleFinding[] | undefined
  readonly flags: Flag[] | undefined
}

/**
 * A rule whose options are the user's runs twice: once to report by them, once to measure by those of the profile. One
 * that does nothing in this genre does not run.
 */
export function runsOf(active: ActiveRule, findings: RuleFinding[], flags: Flag[]): RuleRun[] {
  if (!isAtWork(active)) return []
  if (!active.measuredBy) return [{ active, options: active.options, findings, flags }]
  return [
    { active, options: active.options, findings, flags: undefined },
    { active, options: active.measuredBy, findings: undefined, flags },
  ]
}

/** What the rule may touch in a run. */
export function contextOf(
  { active, options, findings, flags }: RuleRun,
  document: Document,
  lexicon: (id: string) => Lexicon,
): RuleContext {
  const { meta } = active.rule
  const measure = measureOf(active)
  // A regulation inside a notice is judged as a law: neither found fault with nor counted by rules that pass laws over.
  const statute = document.genre === 'law' || meta.genres.includes('law') ? undefined : document.statute
  const isPassedOver = (at: Span): boolean => statute !== undefined && contains(statute, at)
  return {
    options,
    document,
    lexicon,
    report(finding) {
      if (isPassedOver(finding.at)) return
      if (measure) flags?.push({ measure, at: finding.at, finding: findings?.length })
      findings?.push({ active, finding })
    },
    flag(at) {
      if (measure && !isPassedOver(at)) flags?.push({ measure, at, finding: undefined })
    },
  }
}

/** Flags of a rule that measured apart from its findings, each given the finding of the same measure at its place. */
export function answeredFor(flags: readonly Flag[], findings: readonly RuleFinding[]): readonly Flag[] {
  const places = new Map<string, number>()
  findings.forEach(({ active: { rule, measuredBy }, finding: { at } }, index) => {
    if (measuredBy) places.set(`${rule.meta.measure} ${at.start} ${at.end}`, index)
  })
  if (places.size === 0) return flags
  return flags.map((flag) => ({
    ...flag,
    finding: flag.finding ?? places.get(`${flag.measure} ${flag.at.start} ${flag.at.end}`),
  }))
}
