import { literalScreen } from '../text/literal-screen.ts'
import type { Range } from '../text/span.ts'
import type { Aspect } from './aspect.ts'
import { achieved, instance, noClaim, problem, success } from './claim-words.ts'
import { longestClause } from './demand-clause.ts'
import { holdsFact, type Fact } from './fact.ts'
import { claimLiterals } from './literals.generated.ts'

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
  /** Whether the sentence opens its block, as the verdict that what follows is to bear out. */
  readonly opensBlock: boolean
  readonly isFixed: (range: Range) => boolean
  /** Whether a range is quoted or a title: 稿子里写“成效显著” claims nothing. */
  readonly isQuoted: (range: Range) => boolean
}

/** A bit for each of `claimPatterns`. */
const words = literalScreen(claimLiterals)
const trouble = 1
const praise = 2
const done = 4

/** Whether a sentence holds a word of a claim at all, by one pass: most sentences need no closer reading. */
export function mayClaim(prose: string, aspect: Aspect | undefined): boolean {
  return (words(prose) & wordsThatCount(aspect)) !== 0
}

/** Where troubles are told or plans made, a word of success claims nothing, save what a plan says was done: 取得了成果. */
function wordsThatCount(aspect: Aspect | undefined): number {
  if (aspect === 'plan') return trouble | done
  return aspect === 'problem' ? trouble : trouble | praise
}

/** The claims of a sentence. Only past-looking passages and statements of trouble hold any; a goal is no claim. */
export function findClaims(prose: string, clauses: readonly Range[], context: ClaimContext): Claim[] {
  const heads = clauses.flatMap((clause) => {
    const kind = kindOf(prose, clause, context)
    return kind && !context.isFixed(clause) ? [{ clause, kind }] : []
  })
  const lastInstance =
    heads.length > 0 ? clauses.findLast(({ start }) => instance.test(prose.slice(start, start + 20))) : undefined
  return heads.map(({ clause, kind }, index) => {
    const next = heads[index + 1]?.clause.start ?? prose.length
    const stop = prose.slice(clause.start, next).indexOf('；')
    const end = stop < 0 ? next : clause.start + stop
    const evidenced =
      holdsFact(context.facts, { start: clause.start, end }, ['quantity', 'name']) ||
      (lastInstance !== undefined && lastInstance.start > clause.start) ||
      (index === heads.length - 1 && isBorneOut(prose, clauses, clause, context))
    return { start: clause.start, end: clause.end, kind, evidenced }
  })
}

function kindOf(prose: string, { start, end }: Range, { aspect, isQuoted }: ClaimContext): Claim['kind'] | undefined {
  if (end - start > longestClause) return undefined
  const clause = prose.slice(start, end)
  const held = words(clause) & wordsThatCount(aspect)
  if (held === 0) return undefined
  const text = clause.replace(/[，；：。！？—]+$/, '')
  if (noClaim.test(text)) return undefined
  const isSaid = (pattern: RegExp): boolean => {
    const found = pattern.exec(text)
    if (!found) return false
    const from = start + found.index
    // A quotation within the words (实现“双下降”) is part of the claim; words within a quotation are somebody else's.
    return !(
      isQuoted({ start: from, end: from + 1 }) &&
      isQuoted({ start: from + found[0].length - 1, end: from + found[0].length })
    )
  }
  if (held & trouble && isSaid(problem)) return 'problem'
  const spoken = aspect === 'plan' ? achieved : success
  return held & (praise | done) && isSaid(spoken) ? 'success' : undefined
}

/** Clauses of the verdict that opens a block, which its next sentence can bear out. */
const longestLead = 3

/** A figure or a case in the next sentence bears out the claim that ends this one, where it is about all this one says. */
function isBorneOut(
  prose: string,
  clauses: readonly Range[],
  claim: Range,
  { next, opensBlock }: ClaimContext,
): boolean {
  if (!next) return false
  if (instance.test(next.prose)) return true
  if (clauses.length > (opensBlock ? longestLead : 2) || clauses.at(-1) !== claim) return false
  if (!opensBlock && !isSameMatter(prose, next.prose)) return false
  return holdsFact(next.facts, { start: 0, end: next.prose.length }, ['quantity', 'name'])
}

/** Words that every report holds and that make no two sentences speak of one matter. */
const common = /工作|建设|发展|推进|加强|持续|不断|进一|一步|经济|全省|全市|全县|我省|我市|我县|提升|项目|水平/

function isSameMatter(prose: string, next: string): boolean {
  // No claim of one clause is longer; each pair of its characters is looked for in the whole next sentence.
  const end = Math.min(prose.length, 400)
  for (let at = 0; at + 2 <= end; at++) {
    const pair = prose.slice(at, at + 2)
    if (/^[\u4e00-\u9fa5]{2}$/.test(pair) && !common.test(pair) && next.includes(pair)) return true
  }
  return false
}
