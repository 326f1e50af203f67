import type { Range } from '../text/span.ts'
import type { Aspect } from './aspect.ts'
import { instance, noClaim, problem, success } from './claim-words.ts'
import type { Clause } from './document.ts'
import { holdsFact, type Fact } from './fact.ts'

/** A statement of success or of trouble that owes a figure or a case. */
export interface Claim extends Range {
  readonly kind: 'success' | 'problem'
  /** Whether its clause, what follows up to the next claim, or the next sentence gives a figure or a named case. */
  readonly evidenced: boolean
}

export interface ClaimContext {
  readonly aspect: Aspect | undefined
  readonly facts: readonly Fact[]
  /** The next sentence of the block and its facts: a short claim may be borne out there. */
  readonly next: { readonly prose: string; readonly facts: readonly Fact[] } | undefined
  readonly isFixed: (range: Range) => boolean
}

/** The claims of a sentence. Only past-looking passages and statements of trouble hold any; a goal is no claim. */
export function findClaims(prose: string, clauses: readonly Clause[], context: ClaimContext): Claim[] {
  const heads = clauses.flatMap((clause) => {
    const kind = kindOf(prose.slice(clause.start, clause.end), context)
    return kind && !context.isFixed(clause) ? [{ clause, kind }] : []
  })
  return heads.map(({ clause, kind }, index) => {
    const end = heads[index + 1]?.clause.start ?? prose.length
    const evidenced =
      holdsFact(context.facts, { start: clause.start, end }, ['quantity', 'name']) ||
      clauses.some((later) => later.start > clause.start && instance.test(prose.slice(later.start))) ||
      (index === heads.length - 1 && isBorneOut(clauses, clause, context))
    return { start: clause.start, end: clause.end, kind, evidenced }
  })
}

function kindOf(clause: string, { aspect }: ClaimContext): Claim['kind'] | undefined {
  const text = clause.replace(/[，；：。！？—]+$/, '')
  if (problem.test(text)) return aspect === 'plan' || noClaim.test(text) ? undefined : 'problem'
  if (aspect === 'plan' || aspect === 'problem' || noClaim.test(text)) return undefined
  return success.test(text) ? 'success' : undefined
}

/** A figure or a case in the next sentence bears out the claim that ends this one, where it is about all this one says. */
function isBorneOut(clauses: readonly Clause[], claim: Clause, { next }: ClaimContext): boolean {
  if (!next) return false
  if (instance.test(next.prose)) return true
  const last = clauses.at(-1)
  return clauses.length <= 2 && last === claim && holdsFact(next.facts, { start: 0, end: next.prose.length }, ['quantity'])
}
