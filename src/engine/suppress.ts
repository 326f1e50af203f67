import { matchesRule } from '../config/settings.ts'
import type { Problem } from '../diagnostic/diagnostic.ts'
import type { LineIndex } from '../text/line-index.ts'

/** One `<!-- doclint-… -->` instruction of a draft. */
interface Instruction {
  readonly action: 'disable-next-line' | 'disable' | 'enable' | 'disable-file'
  readonly rules: readonly string[]
  readonly line: number
  used: boolean
}

export interface Suppressions {
  /** Whether a finding of a rule at a line is suppressed. Remembers which instruction did it. */
  covers(rule: string, line: number): boolean
  /** Instructions that name an unknown rule or suppressed nothing. Call it when all findings were asked about. */
  problems(knownRules: readonly string[]): Problem[]
}

const instruction = /<!--\s*doclint-(disable-next-line|disable-file|disable|enable)\b([^:：>]*?)(?:[:：][^>]*?)?\s*-->/g

/** Reads the suppression comments of a source. `doclint-disable-next-line fresh/stock-phrase: 引用原话`. */
export function readSuppressions(source: string, lines: LineIndex): Suppressions {
  const instructions: Instruction[] = []
  if (source.includes('doclint-')) {
    for (const match of source.matchAll(instruction)) {
      const rules = (match[2] ?? '').split(/[\s,，]+/).filter(Boolean)
      instructions.push({
        action: match[1] as Instruction['action'],
        rules: rules.length > 0 ? rules : ['*'],
        line: lines.position(match.index + match[0].length).line,
        used: false,
      })
    }
  }
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
      if (covering) covering.used = true
      return covering !== undefined
    },
    problems: (knownRules) => instructions.flatMap((one) => problemsOf(one, knownRules)),
  }
}

/** The next line that holds anything. */
function isNextLine(from: number, line: number, lines: LineIndex): boolean {
  for (let at = from + 1; at < line; at++) if (lines.line(at).trim() !== '') return false
  return line > from
}

function problemsOf({ action, rules, line, used }: Instruction, knownRules: readonly string[]): Problem[] {
  const unknown = rules.filter((pattern) => !knownRules.some((rule) => matchesRule(pattern, rule)))
  if (unknown.length > 0) {
    return unknown.map((rule) => ({
      code: 'unknown-suppression',
      line,
      message: {
        zh: `第 ${line} 行的停用注释写了不存在的规则 ${rule}。请用 doclint rules 核对规则名。`,
        en: `The suppression on line ${line} names an unknown rule ${rule}. Check the name with doclint rules.`,
      },
    }))
  }
  if (used || action === 'enable') return []
  return [
    {
      code: 'unused-suppression',
      line,
      message: {
        zh: `第 ${line} 行的停用注释没有停用任何问题。请删去。`,
        en: `The suppression on line ${line} suppresses nothing. Remove it.`,
      },
    },
  ]
}
