import type { Lexicon } from '../lexicon.ts'
import type { RuleContext } from '../rule.ts'

/**
 * What a check makes of its terms and expressions, made once and kept for all documents: a run over a thousand files
 * must not compile a thousand times. Another word list under the same name (a user's) makes it anew.
 */
export function prepared<T>(
  lexiconId: string | undefined,
  prepare: (lexicon: Lexicon | undefined) => T,
): (context: RuleContext) => T {
  let last: { readonly lexicon: Lexicon | undefined; readonly value: T } | undefined
  return (context) => {
    const lexicon = lexiconId === undefined ? undefined : context.lexicon(lexiconId)
    if (!last || last.lexicon !== lexicon) last = { lexicon, value: prepare(lexicon) }
    return last.value
  }
}
