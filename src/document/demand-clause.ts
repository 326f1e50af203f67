import { matches, screenExpressions } from '../text/screened-expressions.ts'
import type { Range } from '../text/span.ts'
import type { Aspect } from './aspect.ts'
import { abstractVerb, classSubject, clauseExpressions, hollowWord } from './demand-words.ts'
import { clauseLiterals } from './literals.generated.ts'

/**
 * What a clause does in a sentence that may ask for something. `demand` asks; `frame` leads to the demand behind it;
 * `result` says what is to come of the demand before it; `none` does none of these.
 */
export type ClauseRole = 'demand' | 'frame' | 'result' | 'none'

export interface ClauseReading {
  readonly role: ClauseRole
  readonly form: 'modal' | 'imperative' | 'prohibition'
  /** Whether it names an act that one sees done (上报, 修裱), so that it needs less to be checked by. */
  readonly concrete: boolean
}

/** The text of a clause, and which of `clauseExpressions` it may match: most hold few of their words. */
export interface ClauseText {
  readonly range: Range
  readonly text: string
  readonly held: number
}

/** Of a clause that asks for nothing and leads to nothing. */
export const noDemand: ClauseReading = { role: 'none', form: 'imperative', concrete: false }
const leading =
  /^(?:（[^）]{1,3}）[、.]?|\d{1,2}[.．、]\s?|[①-⑳]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]，?|同时|并且?|再|还|也|且|另外|此外|其中|尤其|特别是)/

/** UTF-16 units from which on a stretch without a pause is no clause that anyone wrote: a table, a list of names. */
export const longestClause = 400

const { heldBy, of: expressions } = screenExpressions(clauseExpressions, clauseLiterals)

/** A clause of a prose, ready to be read. */
export function clauseText(prose: string, range: Range): ClauseText {
  const text = prose.slice(range.start, range.end)
  return { range, text, held: heldBy(text) }
}

/** Reads one clause. `aspect` is what its passage speaks of: in a review a bare verb tells what was done. */
export function readClause({ text: clause, held }: ClauseText, aspect: Aspect | undefined): ClauseReading {
  if (held === 0 || clause.length > longestClause) return noDemand
  const text = strip(clause)
  const is = (name: keyof typeof expressions): boolean => matches(expressions[name], held, text)
  if (is('courtesy')) return noDemand
  if (is('prohibition')) return { role: 'demand', form: 'prohibition', concrete: true }
  const { bit, expression } = expressions.modal
  const found = (held & bit) === 0 ? null : expression.exec(text)
  if (found) return readModal(text, text.slice(found.index + found[0].length), held)
  if (is('guidance') || is('principle') || is('done') || is('state')) return noDemand
  if (is('frame')) return { ...noDemand, role: 'frame' }
  if (aspect === 'review' || aspect === 'problem') return noDemand
  if (is('result')) return { ...noDemand, role: 'result' }
  return is('imperativeOpening') ? { role: 'demand', form: 'imperative', concrete: false } : noDemand
}

function readModal(text: string, rest: string, held: number): ClauseReading {
  const { done, guidance, principle, frame } = expressions
  if (matches(done, held, rest) || /^(?:是|有)/.test(rest)) return noDemand
  if (matches(guidance, held, text) || matches(principle, held, rest) || matches(principle, held, text)) return noDemand
  if (rest === '' || matches(frame, held, rest)) return { role: 'frame', form: 'modal', concrete: false }
  const concrete = !abstractVerb.test(rest) && !hollowWord.test(rest) && !classSubject.test(text)
  return { role: 'demand', form: 'modal', concrete }
}

/** Without ordinals, conjunctions and the mark at its end. */
function strip(clause: string): string {
  let end = clause.length
  while (end > 0 && '，；：。！？—”'.includes(clause.charAt(end - 1))) end--
  const text = clause.slice(0, end).trim()
  const head = leading.exec(text)?.[0].length ?? 0
  return text.slice(text.charAt(head) === '，' ? head + 1 : head)
}

/** Whether a clause says something of the clauses before it, which are then its topic. */
export function isComment({ text, held }: ClauseText): boolean {
  return text.length <= longestClause && matches(expressions.comment, held, strip(text))
}

/** Whether what follows a clause is someone else's demand: 会议强调，…. */
export function isTold({ text, held }: ClauseText): boolean {
  return matches(expressions.told, held, text)
}

/** Whether a clause says what a thing is for, so that bare verbs behind it ask for nothing. */
export function isDescribing({ text, held }: ClauseText): boolean {
  return matches(expressions.describing, held, text)
}

/** Whether purpose and ground end with a clause: 现将…通知如下. */
export function isTurning({ text, held }: ClauseText): boolean {
  return matches(expressions.turning, held, text)
}
