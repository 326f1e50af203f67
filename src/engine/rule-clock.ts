import type { RuleId } from '../diagnostic/diagnostic.ts'
import type { RuleVisitor } from '../rule/rule.ts'

/** Milliseconds since some moment, such as `performance.now`. */
export type Clock = () => number

/** What a rule cost on a document. */
export interface RuleTime {
  readonly rule: RuleId
  /** Milliseconds spent in the rule itself; the search for phrases, which all rules share, is nobody's. */
  readonly ms: number
  /** What it found, before findings are merged or suppressed. */
  readonly findings: number
}

/** Times one rule. It runs on one thread and awaits nothing, so the clock on the wall tells the time it took. */
export interface RuleClock {
  /** Milliseconds so far. */
  readonly spent: number
  measure<T>(work: () => T): T
}

export function ruleClock(now: Clock): RuleClock {
  let spent = 0
  return {
    get spent() {
      return spent
    },
    measure(work) {
      const start = now()
      try {
        return work()
      } finally {
        spent += now() - start
      }
    },
  }
}

/** A visitor that takes its time. Only a run that is timed has any: the walk of all others is as it was. */
export function timedVisitor(visitor: RuleVisitor, { measure }: RuleClock): RuleVisitor {
  const { phrases } = visitor
  return {
    ...(visitor.document && { document: (document) => measure(() => visitor.document?.(document)) }),
    ...(visitor.section && { section: (section) => measure(() => visitor.section?.(section)) }),
    ...(visitor.block && { block: (block) => measure(() => visitor.block?.(block)) }),
    ...(visitor.sentence && { sentence: (sentence) => measure(() => visitor.sentence?.(sentence)) }),
    ...(phrases && {
      phrases: {
        terms: phrases.terms,
        found: (sentence, term, start, end) => measure(() => phrases.found(sentence, term, start, end)),
      },
    }),
  }
}
