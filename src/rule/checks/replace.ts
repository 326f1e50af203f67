import type { Fix } from '../../diagnostic/finding.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import { replacement } from '../edits.ts'
import type { ReplaceCheck } from '../schema.ts'
import type { Hit } from './guard.ts'
import { listedWords, type ListedWord } from './listed-words.ts'
import { hitReporter } from './report-hit.ts'

/** Kind `replace`: reports each listed wording with what to write instead. Message data: `found`, `to`. */
export function replaceCheck(check: ReplaceCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const wordsIn = listedWords(check, ownOf(check), meta.dimension)
  return (context) => {
    const reporter = hitReporter(check, meta, context)
    return {
      phrases: wordsIn(context, (hit, { term, to = '', manual }) => {
        const found = hit.sentence.text.slice(hit.start, hit.end)
        // What fills a slot is not known beforehand, so no one text can replace it.
        const fixes = manual || term.includes('…') ? undefined : [fixOf(check, meta, to, found, hit)]
        reporter.add(hit, { found, to }, fixes)
      }),
      document: () => reporter.finish(),
    }
  }
}

function fixOf(check: ReplaceCheck, meta: RuleMeta, to: string, found: string, hit: Hit): Fix {
  return {
    kind: check.fix ?? 'suggestion',
    messageId: 'fix' in meta.messages ? 'fix' : 'found',
    data: { found, to },
    edits: [replacement(hit.sentence.part(hit.start, hit.end), to)],
  }
}

function ownOf({ terms = [] }: ReplaceCheck): ListedWord[] {
  return terms.flatMap(({ from, ...rest }) => [from].flat().map((term) => ({ term, ...rest })))
}
