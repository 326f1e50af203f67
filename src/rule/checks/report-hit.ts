import type { Fix } from '../../diagnostic/finding.ts'
import type { MessageData } from '../../diagnostic/localized.ts'
import type { RuleContext, RuleMeta } from '../rule.ts'
import { clauseRange, type Hit } from './guard.ts'

interface Marking {
  readonly mark?: 'hit' | 'clause' | 'sentence' | undefined
  readonly atLeast?: number | undefined
}

export interface HitReporter {
  add(hit: Hit, data: MessageData, fixes?: readonly Fix[]): void
  /** Reports what was held back until the whole draft was seen. */
  finish(): void
}

/** Reports hits as a check marks them; with `atLeast` only once that many have come together. */
export function hitReporter({ mark = 'hit', atLeast = 1 }: Marking, meta: RuleMeta, context: RuleContext): HitReporter {
  const messageId = Object.keys(meta.messages)[0] ?? 'found'
  const held: (() => void)[] = []
  return {
    add(hit, data, fixes) {
      const report = (): void => {
        const { start, end } =
          mark === 'hit' ? hit : mark === 'clause' ? clauseRange(hit) : { start: 0, end: hit.sentence.prose.length }
        const at = hit.sentence.part(start, end)
        context.report({ at, messageId, data: { ...data, count: held.length }, ...(fixes && { fixes }) })
      }
      if (atLeast === 1) report()
      else held.push(report)
    },
    finish() {
      if (held.length >= atLeast) for (const report of held) report()
    },
  }
}
