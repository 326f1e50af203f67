import { matchesRule } from '../config/settings.ts'
import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Document } from '../document/document.ts'
import { firstWhere } from '../text/first-where.ts'
import type { LineIndex } from '../text/line-index.ts'
import { nearestName } from '../text/nearest-name.ts'
import { actions, readInstructions, type Instruction, type Slip } from './instructions.ts'

export interface Suppressions {
  /** Whether the draft holds none: then no finding need be asked about. */
  readonly isEmpty: boolean
  /** Whether a finding of a rule at a line is suppressed. Remembers which instruction did it. */
  covers(rule: string, line: number): boolean
  /** Instructions that are misspelt, name an unknown rule or did nothing. Call it when all findings were asked about. */
  problems(knownRules: readonly string[]): Problem[]
}

/** Reads the suppression comments of a draft. */
export function readSuppressions(document: Document, lines: LineIndex): Suppressions {
  const { instructions, slips } = readInstructions(document, lines)
  const fileWide = instructions.filter(({ action }) => action === 'disable-file')
  const switches = instructions.filter(({ action }) => action === 'disable' || action === 'enable')
  const ofLines = new Map<number, Instruction[]>()
  let last = { line: 0, below: 0 }
  for (const one of instructions) {
    if (one.action !== 'disable-next-line') continue
    if (one.line !== last.line) last = { line: one.line, below: lineBelow(one.line, lines) }
    const own = ofLines.get(last.below)
    if (own) own.push(one)
    else ofLines.set(last.below, [one])
  }
  const timelines = new Map<string, readonly Stretch[]>()
  const timelineOf = (rule: string): readonly Stretch[] => {
    let timeline = timelines.get(rule)
    if (!timeline) timelines.set(rule, (timeline = timelineFor(rule, switches)))
    return timeline
  }
  const used = new Set<Instruction>(endsOfSomething(switches))
  return {
    isEmpty: instructions.length === 0,
    covers(rule, line) {
      const covering =
        ofLines.get(line)?.findLast((one) => names(one, rule)) ??
        stretchAt(timelineOf(rule), line)?.covering ??
        fileWide.findLast((one) => names(one, rule))
      if (covering) used.add(covering)
      return covering !== undefined
    },
    problems: (knownRules) =>
      [...slips.map(slipProblem), ...instructions.flatMap((one) => problemsOf(one, used.has(one), knownRules))].sort(
        (a, b) => (a.line ?? 0) - (b.line ?? 0),
      ),
  }
}

function names({ rules }: Instruction, rule: string): boolean {
  return rules.some((pattern) => matchesRule(pattern, rule))
}

/** From a line on, the `disable` that holds for a rule; none behind an `enable`. */
interface Stretch {
  readonly from: number
  readonly covering: Instruction | undefined
}

/** Worked out once a rule: a draft may hold thousands of comments and of findings. */
function timelineFor(rule: string, switches: readonly Instruction[]): Stretch[] {
  return switches
    .filter((one) => names(one, rule))
    .map((one) => ({ from: one.line, covering: one.action === 'disable' ? one : undefined }))
}

/** The last stretch that has begun at a line. */
function stretchAt(timeline: readonly Stretch[], line: number): Stretch | undefined {
  return timeline[firstWhere(timeline.length, (index) => (timeline[index]?.from ?? 0) > line) - 1]
}

/** Every `enable` that ends a `disable` before it. */
function endsOfSomething(switches: readonly Instruction[]): Instruction[] {
  const meets = (a: string, b: string): boolean => matchesRule(a, b) || matchesRule(b, a)
  const disabled = new Set<string>()
  return switches.filter(({ action, rules }) => {
    if (action === 'disable') for (const rule of rules) disabled.add(rule)
    return action === 'enable' && [...disabled].some((a) => rules.some((b) => meets(a, b)))
  })
}

/** The next line that holds anything. */
function lineBelow(line: number, lines: LineIndex): number {
  let below = line + 1
  while (below <= lines.count && lines.line(below).trim() === '') below++
  return below
}

function slipProblem({ line, name, nearest }: Slip): Problem {
  if (nearest === undefined && actions.some((action) => name === `doclint-${action}`)) {
    return {
      code: 'misplaced-suppression',
      line,
      message: {
        zh: `第 ${line} 行的停用注释前后还有别的文字，没有生效。请让它单独占一行。`,
        en: `The suppression on line ${line} shares its line with other text and has no effect. Give it a line of its own.`,
      },
    }
  }
  const choices = actions.map((action) => `doclint-${action}`)
  const remedy = nearest ? `doclint-${nearest}` : undefined
  return {
    code: 'unknown-suppression',
    line,
    message: {
      zh: `第 ${line} 行的停用注释 ${name} 不存在，没有生效。${remedy ? `是不是 ${remedy}？` : `可写 ${choices.join('、')}。`}`,
      en: `Line ${line}: ${name} is no suppression and has no effect. ${remedy ? `Did you mean ${remedy}?` : `Write ${choices.join(', ')}.`}`,
    },
  }
}

function problemsOf({ action, rules, line }: Instruction, isUsed: boolean, knownRules: readonly string[]): Problem[] {
  const unknown = rules.filter((pattern) => !knownRules.some((rule) => matchesRule(pattern, rule)))
  if (unknown.length > 0) {
    return unknown.map((rule) => {
      const nearest = nearestName(rule, knownRules)
      return {
        code: 'unknown-suppression',
        line,
        message: {
          zh: `第 ${line} 行的停用注释写了不存在的规则 ${rule}。${nearest ? `是不是 ${nearest}？` : '请用 doclint rules 核对规则名。'}`,
          en: `The suppression on line ${line} names an unknown rule ${rule}. ${nearest ? `Did you mean ${nearest}?` : 'Check the name with doclint rules.'}`,
        },
      }
    })
  }
  if (isUsed) return []
  const isEnd = action === 'enable'
  return [
    {
      code: 'unused-suppression',
      line,
      message: isEnd
        ? {
            zh: `第 ${line} 行的 doclint-enable 前面没有停用什么。请删去。`,
            en: `The doclint-enable on line ${line} ends nothing. Remove it.`,
          }
        : {
            zh: `第 ${line} 行的停用注释没有停用任何问题。请删去。`,
            en: `The suppression on line ${line} suppresses nothing. Remove it.`,
          },
    },
  ]
}
