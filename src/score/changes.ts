import { scoredDimensions, type ScoredDimension } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import type { Section } from '../document/document.ts'
import type { Range, Span } from '../text/span.ts'
import type { Flag } from './flag.ts'
import { countedMeasures, isJudged, isRemovable, lossOf, removableRanges, type ScoreBasis } from './loss.ts'
import { sectionFinder } from './section-finder.ts'

/** Findings of one rule in one section that are best mended together. */
export interface Change {
  readonly rule: RuleId
  /** The section they stand in; none where they are spread over the whole draft. */
  readonly section: Section | undefined
  /** Numbers of the findings, as `Flag.finding` counts them. */
  readonly findings: readonly number[]
  /** Points that each score rises when this is mended after the changes before it. */
  readonly gains: Readonly<Record<ScoredDimension, number>>
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
  const candidates = candidatesOf(basis, findings, failing)
  const changes: Change[] = []
  let state = stateOf(basis, basis.flags)
  while (changes.length < most) {
    const best = takeBest(candidates, state, basis, failing)
    if (!best) break
    changes.push({ ...best.group, gains: best.gains })
    state = best.state
  }
  return changes
}

type Group = Omit<Change, 'gains'>

interface Candidate {
  readonly group: Group
  /** The last worth computed; what it is worth now is computed again when it comes first. */
  worth: number
}

/** The flags that are left and what each measure takes with them, in tenths. */
interface State {
  readonly flags: readonly Flag[]
  readonly removable: readonly Range[]
  readonly losses: ReadonlyMap<string, number>
}

/** So many groups are looked at, those that cost most: every trial scores the document again. */
const mostCandidates = 16

function candidatesOf(
  basis: ScoreBasis,
  findings: ChangeInput['findings'],
  failing: ReadonlySet<ScoredDimension>,
): Candidate[] {
  const sectionAt = sectionFinder(basis.document)
  const groups = new Map<string, { rule: RuleId; section: Section | undefined; findings: number[]; cost: number }>()
  const flagged = new Set(basis.flags.map(({ finding }) => finding))
  findings.forEach(({ rule, at, cost = 0 }, number) => {
    if (!flagged.has(number)) return
    const section = sectionAt(at.start)
    const key = `${rule} ${section?.index ?? ''}`
    const group = groups.get(key) ?? { rule, section, findings: [], cost: 0 }
    group.findings.push(number)
    group.cost += cost
    groups.set(key, group)
  })
  const state = stateOf(basis, basis.flags)
  const costly = [...groups.values()].sort((a, b) => b.cost - a.cost).slice(0, mostCandidates)
  const rated = costly.map(({ cost: _cost, ...group }): Candidate => {
    return { group, worth: worthOf(gainsOf(group, state, basis).gains, failing) }
  })
  return joinSaturated(rated, state, basis, failing)
}

/**
 * Where a measure is lost whole, mending one section gains next to nothing though mending all gains much: the curve is
 * flat at its end. There the rule is taken over the whole draft.
 */
function joinSaturated(
  candidates: Candidate[],
  state: State,
  basis: ScoreBasis,
  failing: ReadonlySet<ScoredDimension>,
): Candidate[] {
  return [...byRule(candidates)].flatMap(([rule, own]) => {
    if (own.length < 2) return own
    const whole: Group = { rule, section: undefined, findings: own.flatMap(({ group }) => group.findings) }
    const worth = worthOf(gainsOf(whole, state, basis).gains, failing)
    const best = Math.max(...own.map((one) => one.worth))
    return worth > 2 * best * own.length ? [{ group: whole, worth }] : own
  })
}

function byRule(candidates: readonly Candidate[]): Map<RuleId, Candidate[]> {
  const groups = new Map<RuleId, Candidate[]>()
  for (const one of candidates) groups.set(one.group.rule, [...(groups.get(one.group.rule) ?? []), one])
  return groups
}

/** Takes the candidate out that gains most now. Worths only guide where to look; what is taken has been computed. */
function takeBest(
  candidates: Candidate[],
  state: State,
  basis: ScoreBasis,
  failing: ReadonlySet<ScoredDimension>,
): { group: Group; gains: Change['gains']; state: State } | undefined {
  let best: { candidate: Candidate; gains: Change['gains']; state: State } | undefined
  for (const candidate of candidates.sort((a, b) => b.worth - a.worth)) {
    // The list is in the order of the last round: one that was worth half as little is not going to win now.
    if (best && candidate.worth * 2 < best.candidate.worth) break
    const tried = gainsOf(candidate.group, state, basis)
    candidate.worth = worthOf(tried.gains, failing)
    if (!best || candidate.worth > best.candidate.worth) best = { candidate, ...tried }
  }
  if (!best || best.candidate.worth <= 0) return undefined
  candidates.splice(candidates.indexOf(best.candidate), 1)
  return { group: best.candidate.group, gains: best.gains, state: best.state }
}

function worthOf(gains: Change['gains'], failing: ReadonlySet<ScoredDimension>): number {
  return scoredDimensions.reduce((sum, dimension) => sum + gains[dimension] * (failing.has(dimension) ? 2 : 1), 0)
}

function gainsOf(group: Group, before: State, basis: ScoreBasis): { gains: Change['gains']; state: State } {
  const mended = new Set(group.findings)
  const isMended = ({ finding }: Flag): boolean => finding !== undefined && mended.has(finding)
  const state = stateOf(
    basis,
    before.flags.filter((flag) => !isMended(flag)),
    {
      state: before,
      touched: before.flags.filter((flag) => isMended(flag)),
    },
  )
  const gains = Object.fromEntries(
    scoredDimensions.map((dimension) => [
      dimension,
      (lossOfDimension(dimension, before) - lossOfDimension(dimension, state)) / 10,
    ]),
  ) as Record<ScoredDimension, number>
  return { gains, state }

  function lossOfDimension(dimension: ScoredDimension, { losses }: State): number {
    let sum = 0
    for (const { measure } of countedMeasures(basis))
      if (measure.dimension === dimension) sum += losses.get(measure.id) ?? 0
    return sum
  }
}

/** Measures again what the flags taken away can have changed; the rest is as it was. */
function stateOf(
  basis: ScoreBasis,
  flags: readonly Flag[],
  from?: { readonly state: State; readonly touched: readonly Flag[] },
): State {
  const all = !from || from.touched.some((flag) => isRemovable(flag))
  const touched = new Set(from?.touched.map(({ measure }) => measure))
  const removable = all ? removableRanges(basis.document, flags) : from.state.removable
  const losses = new Map(from?.state.losses)
  for (const counted of countedMeasures(basis)) {
    const { id, computed } = counted.measure
    const known = losses.get(id)
    if (known !== undefined && (computed || known === 0 || !(all || touched.has(id)))) continue
    losses.set(id, lossOf(counted, { ...basis, flags }, removable).tenths)
  }
  return { flags, removable, losses }
}
