import type { Aspect } from './aspect.ts'
import {
  abstractVerb,
  classSubject,
  comment,
  courtesy,
  done,
  frame,
  guidance,
  hollowWord,
  imperativeOpening,
  modal,
  principle,
  prohibition,
  result,
  state,
} from './demand-words.ts'

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

/** Of a clause that asks for nothing and leads to nothing. */
export const noDemand: ClauseReading = { role: 'none', form: 'imperative', concrete: false }
const leading =
  /^(?:（[^）]{1,3}）[、.]?|\d{1,2}[.．、]\s?|[①-⑳]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]，?|同时|并且?|再|还|也|且|另外|此外|其中|尤其|特别是)/

/** UTF-16 units from which on a stretch without a pause is no clause that anyone wrote: a table, a list of names. */
export const longestClause = 400

/** Reads one clause. `aspect` is what its passage speaks of: in a review a bare verb tells what was done. */
export function readClause(clause: string, aspect: Aspect | undefined): ClauseReading {
  if (clause.length > longestClause) return noDemand
  const text = strip(clause)
  if (courtesy.test(text)) return noDemand
  if (prohibition.test(text)) return { role: 'demand', form: 'prohibition', concrete: true }
  const found = modal.exec(text)
  if (found) return readModal(text, text.slice(found.index + found[0].length))
  if (guidance.test(text) || principle.test(text) || done.test(text) || state.test(text)) return noDemand
  if (frame.test(text)) return { ...noDemand, role: 'frame' }
  if (aspect === 'review' || aspect === 'problem') return noDemand
  if (result.test(text)) return { ...noDemand, role: 'result' }
  return imperativeOpening.test(text) ? { role: 'demand', form: 'imperative', concrete: false } : noDemand
}

function readModal(text: string, rest: string): ClauseReading {
  if (done.test(rest) || /^(?:是|有)/.test(rest)) return noDemand
  if (guidance.test(text) || principle.test(rest) || principle.test(text)) return noDemand
  if (rest === '' || frame.test(rest)) return { role: 'frame', form: 'modal', concrete: false }
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
export function isComment(clause: string): boolean {
  return clause.length <= longestClause && comment.test(strip(clause))
}
