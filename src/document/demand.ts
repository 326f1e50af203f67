import { countHan } from '../text/characters.ts'
import type { Range } from '../text/span.ts'
import type { Aspect } from './aspect.ts'
import {
  clauseText,
  isComment,
  isDescribing,
  isTold,
  isTurning,
  noDemand,
  readClause,
  type ClauseReading,
  type ClauseText,
} from './demand-clause.ts'
import { hollowWord, trigger } from './demand-words.ts'
import { isDuty } from './duty.ts'
import { holdsFact, type Fact, type FactKind } from './fact.ts'
import { goesOn, openingSubject, subjectIn, type Subject } from './subject.ts'

/**
 * A requirement: what someone is to do. Its range runs from the clause of its verb, with the frame that leads to it and
 * the result that is to come of it, to the next demand or ；. Only what stands there, or governs it from the head of the
 * sentence, heading or block, can anchor it.
 */
export interface Demand extends Range {
  /** Whether it is said with 要/应当/必须 …, with a bare verb, or forbids. */
  readonly form: 'modal' | 'imperative' | 'prohibition'
  /** Whether it names a deadline or cycle, a figure with its unit, a concrete means, or a named owner with a named object. */
  readonly anchored: boolean
  /** What is said of it where it stands, though that may not do to anchor it: who does it or whom it asks, by when, how much. */
  readonly given: readonly Given[]
}

/** One of what a demand should say. */
export type Given = Subject | 'time' | 'quantity'

export interface DemandContext {
  readonly aspect: Aspect | undefined
  readonly facts: readonly Fact[]
  /** Whether heading, list head or a closing sentence anchors the whole block: it gives a date, or closes with an owner. */
  readonly governed: boolean
  /** Whether heading or list head names an owner. */
  readonly owned: boolean
  /** Who is asked by the sentences before, where this one goes on without a subject. */
  readonly subjectBefore: () => Subject | undefined
  /** Whether the sentence lays a standing duty on those regulated, or goes on with one. */
  readonly onDuty: boolean
  /** Clauses that are fixed wording or quotation for the most part and demand nothing. */
  readonly isFixed: (range: Range) => boolean
}

/** UTF-16 units from which on the clause of a named unit says what it is to do it to: 县住建局要排查城区易涝点. */
const leastObject = 14

interface Reading extends ClauseReading {
  readonly clause: Range
  /** Whether it is a date and no more: 到2025年，. It governs what follows, up to the next ；. */
  readonly isDate: boolean
}

/** Most Han besides the date in such a clause: 到, 力争在. */
const mostBesideDate = 3

/** A character of each word that obliges or forbids. */
const obligation = /[要应须务请将禁]|不得|不许|不准|不允许|谢绝|一律不/

/** Whether a sentence can ask for anything: in what looks back only a word that obliges or forbids does. */
export function mayDemand(prose: string, aspect: Aspect | undefined): boolean {
  return (aspect !== 'review' && aspect !== 'problem') || obligation.test(prose)
}

/** The demands of a sentence, in order. */
export function findDemands(prose: string, clauses: readonly Range[], context: DemandContext): Demand[] {
  const readings = readClauses(prose, clauses, context)
  const groups = groupReadings(prose, readings)
  const first = groups[0]?.[0]
  if (!first) return []
  const lead: Range = { start: 0, end: first.clause.start }
  const governed =
    context.governed ||
    holdsFact(context.facts, lead, ['time', 'cycle', 'name', 'means']) ||
    isTarget(prose, lead, context.facts)
  let datedTo = 0
  return groups.map((group) => {
    const date = group.find(({ isDate }) => isDate)
    if (date) datedTo = rowEnd(prose, date.clause.end)
    const demand = demandOf(prose, group, governed || (group[0]?.clause.start ?? 0) < datedTo, context)
    const { start, end, form, given } = demand
    return context.onDuty && isDuty(prose.slice(start, end)) ? { start, end, form, anchored: true, given } : demand
  })
}

/** A target before the demand that is to reach it: 渗透率达到30%以上，构建…体系. A figure that only tells is none. */
function isTarget(prose: string, lead: Range, facts: readonly Fact[]): boolean {
  return (
    holdsFact(facts, lead, ['quantity']) && /达到?|以上|以内|提高到|增加到|降到|降至/.test(prose.slice(0, lead.end))
  )
}

function readClauses(prose: string, ranges: readonly Range[], { aspect, facts, isFixed }: DemandContext): Reading[] {
  const clauses = ranges.map((range) => clauseText(prose, range))
  const purposeEnd = endOfPurpose(prose, clauses)
  let hasTold = false
  let isDescribed = false
  const readings = clauses.map((clause): Reading => {
    const { range } = clause
    const isPassedOver = range.start < purposeEnd || hasTold || isFixed(range)
    isDescribed ||= isDescribing(clause)
    const read = isPassedOver ? noDemand : readClause(clause, aspect)
    const { role, form, concrete } = isDescribed && read.form === 'imperative' ? noDemand : read
    hasTold ||= isTold(clause)
    const isDate = role === 'none' && range.start > 0 && isDateAlone(prose, range, facts)
    return { role: isDate ? 'frame' : role, form, concrete, clause: range, isDate }
  })
  takeBackTopics(clauses, readings)
  return readings
}

/** Where a row of clauses ends: behind the next ；, or with the sentence. */
function rowEnd(prose: string, from: number): number {
  const mark = prose.indexOf('；', from)
  return mark < 0 ? prose.length : mark + 1
}

/** 到2025年，: what stands behind is to be done by then. */
function isDateAlone(prose: string, { start, end }: Range, facts: readonly Fact[]): boolean {
  const date = facts.find((fact) => fact.kind === 'time' && fact.start >= start && fact.end <= end)
  if (!date || prose.charAt(end - 1) !== '，') return false
  return countHan(prose, start, date.start) + countHan(prose, date.end, end) <= mostBesideDate
}

/** What a later clause comments on is its topic: 做好政府工作，必须… asks for the second only. */
function takeBackTopics(clauses: readonly ClauseText[], readings: Reading[]): void {
  // Where the topic of a comment may begin, and whether anything is asked from there on.
  let from = 0
  let asks = false
  clauses.forEach((clause, index) => {
    const { role, form } = readings[index] ?? noDemand
    // Most sentences ask for nothing before their last clause: then there is no topic to take back.
    if (asks && isComment(clause)) {
      for (; from < index; from++) {
        const topic = readings[from]
        if (topic) readings[from] = { ...topic, role: 'none' }
      }
      asks = false
    }
    if (form === 'imperative') asks ||= role !== 'none'
    else {
      from = index + 1
      asks = false
    }
  })
}

/**
 * Where purpose and ground end: in 为…，切实…，现将…通知如下 nothing before 现将 is a demand. A sentence that opens with 为
 * and never turns has its purpose in the first clause; one that tells what a meeting is for demands nothing at all.
 */
function endOfPurpose(prose: string, clauses: readonly ClauseText[]): number {
  if (/^[^，。]{0,12}(?:会议|今天)[^，。]{0,14}(?:任务|目的|议题|主题)(?:就?是)/.test(prose)) return prose.length
  const turn = clauses.find(isTurning)
  if (turn) return isTransmitted(prose, turn) ? prose.length : turn.range.end
  return /^为(?!了?期|民|政|官)/.test(prose) ? (clauses[0]?.range.end ?? 0) : 0
}

/** 现将…印发给你们，请认真组织实施: the fixed closing of what sends a paper out. What is to be done stands in the paper. */
function isTransmitted(prose: string, { text, range }: ClauseText): boolean {
  return (
    /(?:印发|转发|发)给?你们/.test(text) &&
    /^请[^。；]{0,20}(?:实施|执行|落实|遵照)[^，。；]{0,4}。?$/.test(prose.slice(range.end))
  )
}

/** Each group is one demand: frames before it, its own clause, and what follows up to the next one or ；. */
function groupReadings(prose: string, readings: readonly Reading[]): Reading[][] {
  const groups: Reading[][] = []
  let frames: Reading[] = []
  let open = false
  for (const reading of readings) {
    // A result without a demand before it is itself what is wanted.
    const starts = reading.role === 'demand' || (reading.role === 'result' && !open && isGoal(prose, reading))
    if (starts) {
      groups.push([...frames, reading])
      frames = []
      open = true
    } else if (reading.role === 'frame') {
      frames.push(reading)
    } else if (open) {
      for (const own of [...frames, reading]) groups.at(-1)?.push(own)
      frames = []
    } else frames = []
    if (prose.charAt(reading.clause.end - 1) === '；') open = false
  }
  return groups
}

function isGoal(prose: string, { clause }: Reading): boolean {
  return !/^(?:为|让|使|共同|走在|成为|谱写|开创|展现|以|降低|减少|避免|防止|满足|带动|保障|维护|助力|树立|当好|增进|保持|感受|享受|体会|分享|切实感受|共享)/.test(
    prose.slice(clause.start, clause.end).trim(),
  )
}

function demandOf(prose: string, group: readonly Reading[], governed: boolean, context: DemandContext): Demand {
  const { facts } = context
  const head = group.find(({ role }) => role === 'demand') ?? group[0]
  const start = group[0]?.clause.start ?? 0
  const range: Range = { start, end: group.at(-1)?.clause.end ?? start }
  const form = head?.form ?? 'imperative'
  const anchored =
    governed ||
    form === 'prohibition' ||
    holdsFact(facts, range, ['time', 'cycle', 'quantity', 'name', 'place', 'means']) ||
    (head !== undefined && isCheckableAct(prose, head, context))
  // Named one by one: to spread the range costs ten times as much, and a draft has hundreds.
  return { start, end: range.end, form, anchored, given: anchored ? [] : givenIn(prose, range, context) }
}

/** Longest row of clauses, in UTF-16 units, in which a date or figure is looked for that stands before the demand. */
const longestRow = 200

/** Who, when and how much, as far as the row of clauses up to the end of a demand says, or heading and lead above it. */
function givenIn(prose: string, { start, end }: Range, { facts, owned, subjectBefore }: DemandContext): Given[] {
  const row = Math.max(0, start - longestRow)
  const from = row + prose.slice(row, start).lastIndexOf('；') + 1
  const whole: Range = { start: from, end }
  const given: Given[] = []
  const askedBefore = (): Subject | undefined =>
    from === 0 || goesOn(prose.slice(from))
      ? ((from > 0 ? openingSubject(prose, facts) : undefined) ?? subjectBefore())
      : undefined
  const subject = owned ? 'owner' : (subjectIn(prose, whole, facts) ?? askedBefore())
  if (subject) given.push(subject)
  if (holdsFact(facts, whole, times)) given.push('time')
  if (holdsFact(facts, whole, quantities)) given.push('quantity')
  return given
}

const times: readonly FactKind[] = ['time', 'cycle']
const quantities: readonly FactKind[] = ['quantity']

/** An act that one sees done, in a case that one can tell or by a unit that has a name. */
function isCheckableAct(prose: string, { concrete, clause }: Reading, { facts, owned }: DemandContext): boolean {
  if (concrete) return true
  const before = prose.slice(Math.max(0, clause.start - 2), clause.start)
  const text = prose.slice(clause.start, clause.end)
  if (!owned && !facts.some(({ kind, start }) => kind === 'owner' && start < clause.end)) return false
  const isCase = trigger.test(text) || /(?:的|时|后)，$/.test(before)
  return isCase || (text.length >= leastObject && !hollowWord.test(text))
}
