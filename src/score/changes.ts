import { scoredDimensions, type ScoredDimension } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import type { Section } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { isJudged, type ScoreBasis } from './loss.ts'
import { openRescoring, type Gains, type Mended, type Rescoring, type ScoreState } from './rescore.ts'
import { sectionFinder } from './section-finder.ts'

/** Findings of one rule in one section that are best mended together. */
export interface Change {
  readonly rule: RuleId
  /** The section they stand in; none where they are spread over the whole draft. */
  readonly section: Section | undefined
  /** Numbers of the findings, as `Flag.finding` counts them. */
  readonly findings: readonly number[]
  /** Points that each score rises when this is mended after the changes before it. */
  readonly gains: Gains
}

export interface ChangeInput {
  readonly basis: ScoreBasis
  readonly findings: readonly { readonly rule: RuleId; readonly at: Span; readonly cost?: number }[]
  /** Dimensions below their floor; a point there is worth two elsewhere, since it is what keeps the draft from passing. */
  readonly failing: ReadonlySet<ScoredDimension>
  readonly most?: number
}

/**
 * What to change first: groups of findings in the order of what their mending gains, the best first, each scored as if
 * the ones before it were mended. A gain is what `scoreDocument` would say, exactly; groups that gain nothing are left out.
 */
export function firstChanges({ basis, findings, failing, most = 5 }: ChangeInput): Change[] {
  if (!isJudged(basis.document)) return []
  const rescoring = openRescoring(basis)
  const worth = (gains: Gains): number =>
    scoredDimensions.reduce((sum, dimension) => sum + gains[dimension] * (failing.has(dimension) ? 2 : 1), 0)
  const trial = (group: Group, state: ScoreState): Trial => {
    const mended = rescoring.mend(group.findings, state)
    return { ...mended, from: state, worth: worth(mended.gains) }
  }
  const candidates = joinSaturated(costliestGroups(basis, findings), rescoring, trial)
  const changes: Change[] = []
  let state = rescoring.start
  while (changes.length < most) {
    const best = takeBest(candidates, state, trial)
    if (!best) break
    changes.push({ ...best.group, gains: best.gains })
    state = best.state
  }
  return changes
}

type Group = Omit<Change, 'gains'>

interface Trial extends Mended {
  readonly from: ScoreState
  readonly worth: number
}

type Try = (group: Group, state: ScoreState) => Trial

interface Candidate {
  readonly group: Group
  /** The last trial; its worth guides where to look first. */
  last: Trial
}

/** So many groups are looked at, those that cost most: every trial scores the document again. */
const mostGroups = 16

function costliestGroups({ document, flags }: ScoreBasis, findings: ChangeInput['findings']): Group[] {
  const sectionAt = sectionFinder(document)
  const flagged = new Set(flags.map(({ finding }) => finding))
  const groups = new Map<string, { rule: RuleId; section: Section | undefined; findings: number[]; cost: number }>()
  findings.forEach(({ rule, at, cost = 0 }, number) => {
    if (!flagged.has(number)) return
    const section = sectionAt(at.start)
    const key = `${rule} ${section?.index ?? ''}`
    const group = groups.get(key) ?? { rule, section, findings: [], cost: 0 }
    group.findings.push(number)
    group.cost += cost
    groups.set(key, group)
  })
  const costly = [...groups.values()].sort((a, b) => b.cost - a.cost).slice(0, mostGroups)
  return costly.map(({ cost: _cost, ...group }) => group)
}

/**
 * Where a measure is lost whole, mending one section gains next to nothing though mending all gains much: the curve is
 * flat at its end. There the rule is taken over the whole draft.
 */
function joinSaturated(groups: readonly Group[], { start }: Rescoring, trial: Try): Candidate[] {
  const byRule = new Map<RuleId, Candidate[]>()
  for (const group of groups) {
    byRule.set(group.rule, [...(byRule.get(group.rule) ?? []), { group, last: trial(group, start) }])
  }
  return [...byRule].flatMap(([rule, own]) => {
    if (own.length < 2) return own
    const whole: Group = { rule, section: undefined, findings: own.flatMap(({ group }) => group.findings) }
    const last = trial(whole, start)
    const best = Math.max(...own.map((one) => one.last.worth))
    return last.worth > 2 * best * own.length ? [{ group: whole, last }] : own
  })
}

/** Takes the candidate out that gains most now. */
function takeBest(candidates: Candidate[], state: ScoreState, trial: Try): (Trial & { group: Group }) | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates.sort((a, b) => b.last.worth - a.last.worth)) {
    // The list is in the order of the last round: one that was worth half as little is not going to win now.
    if (best && candidate.last.worth * 2 < best.last.worth) break
    if (candidate.last.from !== state) candidate.last = trial(candidate.group, state)
    if (!best || candidate.last.worth > best.last.worth) best = candidate
  }
  if (!best || best.last.worth <= 0) return undefined
  candidates.splice(candidates.indexOf(best), 1)
  return { ...best.last, group: best.group }
}
