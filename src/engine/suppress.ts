import { matchesRule } from '../config/settings.ts'
import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Document } from '../document/document.ts'
import type { LineIndex } from '../text/line-index.ts'
import { nearestName } from '../text/nearest-name.ts'
import { actions, readInstructions, type Instruction, type Slip } from './instructions.ts'

export interface Suppressions {
  /** Whether a finding of a rule at a line is suppressed. Remembers which instruction did it. */
  covers(rule: string, line: number): boolean
  /** Instructions that are misspelt, name an unknown rule or did nothing. Call it when all findings were asked about. */
  problems(knownRules: readonly string[]): Problem[]
}

/** Reads the suppression comments of a draft. */
export function readSuppressions(document: Document, lines: LineIndex): Suppressions {
  const { instructions, slips } = readInstructions(document, lines)
  const used = new Set<Instruction>(
    instructions.filter((one, index) => enablesAnything(one, instructions.slice(0, index))),
  )
  return {
    covers(rule, line) {
      let covering: Instruction | undefined
      for (const one of instructions) {
        if (!one.rules.some((pattern) => matchesRule(pattern, rule))) continue
        if (one.action === 'disable-file') covering = one
        else if (one.line > line) break
        else if (one.action === 'disable') covering = one
        else if (one.action === 'enable') covering = covering?.action === 'disable-file' ? covering : undefined
        else if (isNextLine(one.line, line, lines)) covering = one
      }
      if (covering) used.add(covering)
      return covering !== undefined
    },
    problems: (knownRules) =>
      [...slips.map(slipProblem), ...instructions.flatMap((one) => problemsOf(one, used.has(one), knownRules))].sort(
        (a, b) => (a.line ?? 0) - (b.line ?? 0),
      ),
  }
}

/** Whether an `enable` ends any `disable` before it. */
function enablesAnything({ action, rules }: Instruction, before: readonly Instruction[]): boolean {
  if (action !== 'enable') return false
  const meets = (a: string, b: string): boolean => matchesRule(a, b) || matchesRule(b, a)
  return before.some((one) => one.action === 'disable' && one.rules.some((a) => rules.some((b) => meets(a, b))))
}

/** The next line that holds anything. */
function isNextLine(from: number, line: number, lines: LineIndex): boolean {
  for (let at = from + 1; at < line; at++) if (lines.line(at).trim() !== '') return false
  return line > from
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
