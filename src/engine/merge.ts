import { severities } from '../diagnostic/dimension.ts'
import { contains, type Range } from '../text/span.ts'
import { unbrokenLength } from '../text/unbroken-length.ts'
import type { RuleFinding } from './rule-run.ts'

/**
 * One fault, one finding. Of two findings of one dimension that share at least half of the shorter, one yields: the
 * less grave, then the one the other's rule supersedes, then the shorter, then the one whose rule comes later by name. A
 * finding three times as long as another speaks of something else (a long sentence, a padded word in it) and both stay.
 * Returns for each finding the number of the one that answers for it: its own where it stays.
 */
export function mergeFindings(findings: readonly RuleFinding[], source: string): number[] {
  const answering = findings.map((_finding, index) => index)
  const order = findings.map((_finding, index) => index)
  const at = (index: number): { start: number; end: number } => findings[index]?.finding.at ?? { start: 0, end: 0 }
  order.sort((a, b) => at(a).start - at(b).start || at(b).end - at(a).end || a - b)
  const lengths = findings.map(({ finding: { at } }) => unbrokenLength(source, at.start, at.end))
  const isSameFault = (first: number, second: number): boolean => {
    const a = findings[first]
    const b = findings[second]
    if (!a || !b || !isComparable(a, b)) return false
    const one = lengths[first] ?? 0
    const other = lengths[second] ?? 0
    const shorter = Math.min(one, other)
    const longer = Math.max(one, other)
    const shared = sharedIn(source, a.finding.at, b.finding.at, shorter)
    if (shared === 0 || shared * 2 < shorter) return false
    return shorter * 3 > longer || a.active.rule === b.active.rule
  }
  // Those that stand and may still share something with a finding to come.
  const standing: number[] = []
  for (const index of order) {
    let yields = false
    for (let back = standing.length - 1; back >= 0; back--) {
      const other = standing[back] ?? 0
      if (at(index).start - at(other).start > 4000) break
      if (at(other).end <= at(index).start) {
        standing.splice(back, 1)
        continue
      }
      const first = findings[other]
      const second = findings[index]
      if (!first || !second || !isSameFault(other, index)) continue
      if (outranks(first, second, (lengths[other] ?? 0) - (lengths[index] ?? 0))) {
        answering[index] = other
        yields = true
        break
      }
      answering[other] = index
      standing.splice(back, 1)
    }
    if (!yields) standing.push(index)
  }
  return answering.map((_number, index) => finalAnswer(answering, index))
}

function finalAnswer(answering: readonly number[], index: number): number {
  let at = index
  while (answering[at] !== at) at = answering[at] ?? at
  return at
}

function isComparable(a: RuleFinding, b: RuleFinding): boolean {
  return a.active.rule.meta.dimension === b.active.rule.meta.dimension && a.active.reports === b.active.reports
}

/** How much two places share; `shorter` where one lies in the other. */
function sharedIn(source: string, a: Range, b: Range, shorter: number): number {
  if (contains(a, b) || contains(b, a)) return shorter
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? unbrokenLength(source, start, end) : 0
}

/** `byLength`: how much longer the first is. */
function outranks(a: RuleFinding, b: RuleFinding, byLength: number): boolean {
  const bySeverity = severities.indexOf(a.active.severity) - severities.indexOf(b.active.severity)
  if (bySeverity !== 0) return bySeverity < 0
  const first = a.active.rule.meta
  const second = b.active.rule.meta
  if (first.supersedes.includes(second.id)) return true
  if (second.supersedes.includes(first.id)) return false
  // By name and not by turn: which rule spoke first is an accident of the walk.
  return byLength === 0 ? first.id <= second.id : byLength > 0
}
