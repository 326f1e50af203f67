import { requiredLiterals } from '../text/required-literals.ts'
import type { Check } from './schema.ts'
import { expandSlots } from './slots.ts'

/**
 * For each expression of a check of kind `pattern` the literals of which a sentence must hold one before the expression
 * is worth trying; null where it must be tried everywhere. Empty for every other kind.
 */
export type CheckLiterals = readonly (readonly string[] | null)[]

/**
 * Reads the literals out of the expressions. For built-in rules the registry holds them already: a run over one short
 * draft would spend more time on reading all expressions than on trying the few it needs.
 */
export function checkLiterals(check: Check): CheckLiterals {
  if (check.kind !== 'pattern') return []
  const { near = null, typed } = check
  // What is found in the prose need not stand in the text as typed.
  return [check.pattern].flat().map((pattern) => (typed ? near : (requiredLiterals(expandSlots(pattern)) ?? near)))
}
