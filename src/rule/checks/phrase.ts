import type { Localized } from '../../diagnostic/localized.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { PhraseCheck } from '../schema.ts'
import { listedWords, ownWords } from './listed-words.ts'
import { hitReporter } from './report-hit.ts'

const noAdvice: Localized = { zh: '', en: '' }

/** Kind `phrase`: reports each occurrence of a listed phrase. Message data: `term`, `advice`, `found`. */
export function phraseCheck(check: PhraseCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const wordsIn = listedWords(check, ownWords(check.terms), meta.dimension)
  return (context) => {
    const reporter = hitReporter(check, meta, context)
    return {
      phrases: wordsIn(context, (hit, { term, advice = noAdvice }) => {
        reporter.add(hit, { term, advice, found: hit.sentence.text.slice(hit.start, hit.end) })
      }),
      document: () => reporter.finish(),
    }
  }
}
