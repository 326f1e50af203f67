import type { Finding } from '../diagnostic/finding.ts'
import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Document, Role } from '../document/document.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import type { RuleContext, RuleVisitor } from '../rule/rule.ts'
import type { Flag } from '../score/flag.ts'
import type { Automaton } from '../text/automaton.ts'
import type { ActiveRule } from './active-rule.ts'
import { phraseIndex } from './phrase-index.ts'

/** A finding with the rule that made it. Its position in the list is its number. */
export interface RuleFinding {
  readonly active: ActiveRule
  readonly finding: Finding
}

export interface WalkResult {
  readonly findings: readonly RuleFinding[]
  readonly flags: readonly Flag[]
  readonly problems: readonly Problem[]
}

interface Runner {
  readonly active: ActiveRule
  readonly roles: ReadonlySet<Role>
  visitor: RuleVisitor
}

/** Runs all rules over a document on one walk. A rule that throws is taken out and named in the problems. */
export function walk(
  document: Document,
  rules: readonly ActiveRule[],
  lexicon: (id: string) => Lexicon,
  automatonOf: (terms: readonly string[]) => Automaton,
): WalkResult {
  const findings: RuleFinding[] = []
  const flags: Flag[] = []
  const problems: Problem[] = []
  const runners: Runner[] = []

  const guarded = (runner: Runner, call: () => void): void => {
    try {
      call()
    } catch (error) {
      runner.visitor = {}
      problems.push(crashProblem(runner.active, error))
    }
  }
  for (const active of rules) {
    const runner: Runner = { active, roles: new Set(active.rule.meta.roles), visitor: {} }
    guarded(runner, () => {
      runner.visitor = active.rule.create(contextOf(active, document, lexicon, findings, flags))
    })
    runners.push(runner)
  }

  const visitSentence = runners.filter(({ visitor }) => visitor.sentence)
  const visitBlock = runners.filter(({ visitor }) => visitor.block)
  const phrases = phraseIndex(runners, automatonOf)
  for (const section of document.sections) {
    for (const runner of runners) if (runner.visitor.section) guarded(runner, () => runner.visitor.section?.(section))
  }
  for (const block of document.blocks) {
    if (block.role === 'code') continue
    for (const runner of visitBlock) {
      if (runner.roles.has(block.role)) guarded(runner, () => runner.visitor.block?.(block))
    }
    for (const sentence of block.sentences) {
      for (const runner of visitSentence) {
        if (runner.roles.has(sentence.role)) guarded(runner, () => runner.visitor.sentence?.(sentence))
      }
      for (const { pattern, start, end } of phrases.matches(sentence.prose)) {
        for (const { runner, term } of phrases.owners[pattern] ?? []) {
          if (runner.roles.has(sentence.role)) {
            guarded(runner, () => runner.visitor.phrases?.found(sentence, term, start, end))
          }
        }
      }
    }
  }
  for (const runner of runners) if (runner.visitor.document) guarded(runner, () => runner.visitor.document?.(document))
  return { findings, flags, problems }
}

function contextOf(
  active: ActiveRule,
  document: Document,
  lexicon: (id: string) => Lexicon,
  findings: RuleFinding[],
  flags: Flag[],
): RuleContext {
  const { meta } = active.rule
  const measure = meta.status === 'stable' ? meta.measure : undefined
  return {
    options: active.options,
    document,
    lexicon,
    report(finding) {
      if (measure) flags.push({ measure, at: finding.at, finding: findings.length })
      findings.push({ active, finding })
    },
    flag(at) {
      if (measure) flags.push({ measure, at, finding: undefined })
    },
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
