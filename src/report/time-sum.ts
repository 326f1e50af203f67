import type { RuleTime } from '../engine/rule-clock.ts'
import type { FileResult } from '../engine/result.ts'

/** What the rules of a run cost, over all its drafts. */
export interface TimeSum {
  add(result: FileResult): void
  /** Whether time was taken at all. */
  measured(): boolean
  /** Milliseconds in hundredths, the dearest rule first. */
  worstFirst(): readonly RuleTime[]
}

export function timeSum(): TimeSum {
  let measured = false
  const sums = new Map<string, RuleTime>()
  return {
    add({ timing }) {
      if (!timing) return
      measured = true
      for (const { rule, ms, findings } of timing) {
        const sum = sums.get(rule)
        sums.set(rule, { rule, ms: (sum?.ms ?? 0) + ms, findings: (sum?.findings ?? 0) + findings })
      }
    },
    measured: () => measured,
    worstFirst: () =>
      [...sums.values()].sort((a, b) => b.ms - a.ms).map((time) => ({ ...time, ms: Math.round(time.ms * 100) / 100 })),
  }
}
