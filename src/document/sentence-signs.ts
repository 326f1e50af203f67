import { matches, screenExpressions } from '../text/screened-expressions.ts'
import type { Aspect } from './aspect.ts'
import { sentenceLiterals } from './literals.generated.ts'
import { sentenceExpressions } from './sentence-words.ts'

const { heldBy, of: expressions } = screenExpressions(sentenceExpressions, sentenceLiterals)

/** Which signs a sentence may show, a bit each: what the tests below take, so that they read it once. */
export const signsOf: (prose: string) => number = heldBy

/** The aspect that a sentence announces for itself. */
export function aspectOfSentence(prose: string, signs: number): Aspect | undefined {
  if (matches(expressions.ahead, signs, prose)) return 'plan'
  return matches(expressions.back, signs, prose) ? 'review' : undefined
}

/** Whether it asks or promises, so that it does not go on with the review before it. */
export function isAsking(prose: string, signs: number): boolean {
  return matches(expressions.asking, signs, prose)
}

/** Whether it lays a duty on those regulated. */
export function laysDuty(prose: string, signs: number): boolean {
  return matches(expressions.binding, signs, prose)
}

/** Whether it says who is to do what stands before it. */
export function namesOwners(prose: string, signs: number): boolean {
  return matches(expressions.owner, signs, prose) || matches(expressions.note, signs, prose)
}

/** Whether it holds a note of who is responsible. */
export function holdsOwnerNote(prose: string): boolean {
  return matches(expressions.note, signsOf(prose), prose)
}
