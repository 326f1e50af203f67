import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Block, Document, Role, Section, Sentence } from '../document/document.ts'
import type { RuleVisitor } from '../rule/rule.ts'
import type { Flag } from '../score/flag.ts'
import type { ActiveRule } from './active-rule.ts'
import type { RuleBase } from './rule-base.ts'
import { ruleClock, timedVisitor, type Clock, type RuleClock, type RuleTime } from './rule-clock.ts'
import { answeredFor, contextOf, runsOf, type RuleFinding } from './rule-run.ts'

export interface WalkResult {
  readonly findings: readonly RuleFinding[]
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
  const wantBlocks = keptByRole((role) => runners.filter((runner) => runner.block && wants(runner, role)))
  const wantSentences = keptByRole((role) => runners.filter((runner) => runner.sentence && wants(runner, role)))
  const searchers = runners.filter((runner) => runner.phrases)
  const index = base.phraseIndex(searchers.map(({ phrases }) => phrases?.terms ?? []))
  const listening = keptByRole((role) => searchers.map((runner) => wants(runner, role)))
  let present: Sentence | undefined
  let listens: readonly boolean[] = []
  const tell = (list: number, term: number, start: number, end: number): void => {
    const runner = searchers[list]
    if (!listens[list] || !runner || !present || runner.failed) return
    try {
      runner.phrases?.found(present, term, start, end)
    } catch (error) {
      fail(runner, error)
    }
  }
  for (const block of document.blocks) {
    if (block.role === 'code') continue
    call(wantBlocks(block.role), visitBlock, block, fail)
    for (const sentence of block.sentences) {
      call(wantSentences(sentence.role), visitSentence, sentence, fail)
      present = sentence
      listens = listening(sentence.role)
      index.each(sentence.prose, tell)
    }
  }
  call(runners, visitDocument, document, fail)
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
const visitBlock = (runner: Runner, block: Block): void => runner.block?.(block)
const visitSentence = (runner: Runner, sentence: Sentence): void => runner.sentence?.(sentence)

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

const wants = ({ active }: Runner, role: Role): boolean => active.rule.meta.roles.includes(role)

/** What is the same for all that has a role, made once a role. */
function keptByRole<Value>(make: (role: Role) => Value): (role: Role) => Value {
  const known = new Map<Role, Value>()
  return (role) => {
    let value = known.get(role)
    if (value === undefined) {
      value = make(role)
      known.set(role, value)
    }
    return value
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
