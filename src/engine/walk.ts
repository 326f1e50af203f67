import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Document, Section, Sentence } from '../document/document.ts'
import type { RuleVisitor } from '../rule/rule.ts'
import type { Flag } from '../score/flag.ts'
import type { ActiveRule } from './active-rule.ts'
import type { RuleBase } from './rule-base.ts'
import { ruleClock, timedVisitor, type Clock, type RuleClock, type RuleTime } from './rule-clock.ts'
import { answeredFor, contextOf, runsOf, type RuleFinding } from './rule-run.ts'
import { placeWidth, stretchesOf, termPlaces, type Stretch, type TermPlaces } from './stretch.ts'

export interface WalkResult {
  readonly findings: readonly RuleFinding[]
  /** In the order of their beginnings. */
  readonly flags: readonly Flag[]
  readonly problems: readonly Problem[]
  /** What each rule cost; only where a clock was given. */
  readonly timing?: readonly RuleTime[]
}

/** A rule at work. All have the same fields in the same order: the walk reads them a million times a megabyte. */
interface Runner {
  readonly active: ActiveRule
  readonly clock: RuleClock | undefined
  readonly document: RuleVisitor['document']
  readonly section: RuleVisitor['section']
  readonly block: RuleVisitor['block']
  readonly sentence: RuleVisitor['sentence']
  readonly phrases: RuleVisitor['phrases']
  /** Whether it has thrown: then it is called no more. */
  failed: boolean
}

/** Runs all rules over a document on one walk. A rule that throws is taken out and named in the problems. */
export function walk(document: Document, rules: readonly ActiveRule[], base: RuleBase, now?: Clock): WalkResult {
  const findings: RuleFinding[] = []
  const flags: Flag[] = []
  const problems: Problem[] = []
  const fail = (runner: Runner, error: unknown): void => {
    runner.failed = true
    problems.push(crashProblem(runner.active, error))
  }
  const runs = rules.flatMap((active) => runsOf(active, findings, flags))
  const runners = runs.map((run): Runner => {
    const { active } = run
    const clock = now && ruleClock(now)
    const create = (): RuleVisitor => active.rule.create(contextOf(run, document, base.lexicon))
    try {
      return runnerOf(active, clock ? timedVisitor(clock.measure(create), clock) : create(), clock)
    } catch (error) {
      const runner = runnerOf(active, {}, clock)
      fail(runner, error)
      return runner
    }
  })

  for (const section of document.sections) call(runners, visitSection, section, fail)
  const searchers = runners.filter(({ phrases }) => phrases)
  const placesIn = termPlaces(base.phraseIndex(searchers.map(({ phrases }) => phrases?.terms ?? [])), searchers.length)
  const walkers = runners.filter(({ block, sentence, phrases }) => block ?? sentence ?? phrases)
  for (const stretch of stretchesOf(document.blocks)) {
    const places = placesIn(stretch)
    let list = 0
    for (const runner of walkers) {
      const own = runner.phrases && places[list++]
      if (runner.failed) continue
      try {
        visitStretch(runner, stretch, own)
      } catch (error) {
        fail(runner, error)
      }
    }
  }
  call(runners, visitDocument, document, fail)
  // Of two that flag one unit the first in the draft answers for it, whichever rule came first.
  flags.sort((a, b) => a.at.start - b.at.start)
  return {
    findings,
    flags: rules.some(({ measuredBy }) => measuredBy) ? answeredFor(flags, findings) : flags,
    problems,
    ...(now && { timing: timesOf(rules, runners, findings) }),
  }
}

function runnerOf(active: ActiveRule, visitor: RuleVisitor, clock: RuleClock | undefined): Runner {
  const { document, section, block, sentence, phrases } = visitor
  return { active, clock, document, section, block, sentence, phrases, failed: false }
}

/** What each rule cost, all its runs together. */
function timesOf(
  rules: readonly ActiveRule[],
  runners: readonly Runner[],
  findings: readonly RuleFinding[],
): RuleTime[] {
  return rules.map((active) => ({
    rule: active.rule.meta.id,
    ms: runners.reduce((sum, one) => sum + (one.active === active ? (one.clock?.spent ?? 0) : 0), 0),
    findings: findings.filter((found) => found.active === active).length,
  }))
}

const visitDocument = (runner: Runner, document: Document): void => runner.document?.(document)
const visitSection = (runner: Runner, section: Section): void => runner.section?.(section)

function call<Thing>(
  runners: readonly Runner[],
  visit: (runner: Runner, thing: Thing) => void,
  thing: Thing,
  fail: (runner: Runner, error: unknown) => void,
): void {
  // By index: V8 makes an object of each step of an iterator until it optimises, and these are half a million steps a megabyte.
  for (let index = 0; index < runners.length; index++) {
    const runner = runners[index]
    if (!runner || runner.failed) continue
    try {
      visit(runner, thing)
    } catch (error) {
      fail(runner, error)
    }
  }
}

/** Takes one rule through a stretch, in the order of the draft: each block, its sentences, the terms in each of them. */
function visitStretch(runner: Runner, { blocks, sentences }: Stretch, places: TermPlaces | undefined): void {
  const { roles } = runner.active.rule.meta
  const told = places ? tellerOf(runner, sentences, places) : undefined
  if (!runner.block && !runner.sentence) return told?.(sentences.length)
  let position = 0
  for (const block of blocks) {
    if (runner.block && roles.includes(block.role)) runner.block(block)
    if (!runner.sentence && !told) continue
    for (const sentence of block.sentences) {
      if (runner.sentence && roles.includes(sentence.role)) runner.sentence(sentence)
      told?.(++position)
    }
  }
}

/** Tells a rule of its terms in the sentences before a number, each once. */
function tellerOf(
  { phrases, active }: Runner,
  sentences: readonly Sentence[],
  { numbers, count }: TermPlaces,
): (before: number) => void {
  const { roles } = active.rule.meta
  let at = 0
  return (before) => {
    for (; at < count; at += placeWidth) {
      const number = numbers[at] ?? 0
      if (number >= before) return
      const sentence = sentences[number]
      if (sentence && roles.includes(sentence.role))
        phrases?.found(sentence, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0, numbers[at + 3] ?? 0)
    }
  }
}

function crashProblem({ rule: { meta } }: ActiveRule, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'rule-crashed',
    message: {
      zh: `规则 ${meta.id} 出错，已停用，其余规则照常检查：${reason}。请把文稿片段和本行报给规则的维护者。`,
      en: `Rule ${meta.id} failed and was disabled; the other rules went on: ${reason}. Report this line with the passage to the rule's maintainers.`,
    },
  }
}
