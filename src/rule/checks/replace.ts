import type { Fix } from '../../diagnostic/finding.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import { replacement } from '../edits.ts'
import type { Guard, ReplaceCheck, Requirement } from '../schema.ts'
import { hitTest, ownTest, type Hit, type Test } from './guard.ts'
import { prepared } from './prepared.ts'
import { hitReporter } from './report-hit.ts'
import { termTable } from './term-table.ts'
import { wordList } from './word-list.ts'

interface Replacement {
  readonly term: string
  /** Empty to delete. */
  readonly to?: string | undefined
  readonly manual?: boolean | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
}

/** Kind `replace`: reports each listed wording with what to write instead. Message data: `found`, `to`. */
export function replaceCheck(check: ReplaceCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const preparedIn = prepared(check.lexicon, (lexicon) => {
    const words = wordList(ownOf(check), lexicon)
    return {
      words,
      table: termTable(words.terms, words.isLiteral),
      allowed: hitTest(check, meta.dimension),
      // Guards of single entries are compiled when an entry is first met: most lists are long and most entries rare.
      ownTests: new Map<Replacement, Test>(),
    }
  })
  return (context) => {
    const { words, table, allowed, ownTests } = preparedIn(context)
    const reporter = hitReporter(check, meta, context)
    return {
      phrases: {
        terms: table.anchors,
        found(sentence, anchor, from, to) {
          const located = table.locate(anchor, sentence.prose, from, to)
          const entry = located && words.at(located.term)
          if (!entry) return
          const hit: Hit = { sentence, start: located.start, end: located.end }
          if (!allowed(hit) || !ownTest(ownTests, entry)(hit)) return
          const { to: target = '' } = entry
          const found = sentence.text.slice(hit.start, hit.end)
          // What fills a slot is not known beforehand, so no one text can replace it.
          const fixes = entry.manual || entry.term.includes('…') ? undefined : [fixOf(check, meta, target, found, hit)]
          reporter.add(hit, { found, to: target }, fixes)
        },
      },
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

function ownOf({ terms = [] }: ReplaceCheck): Replacement[] {
  return terms.flatMap(({ from, ...rest }) => [from].flat().map((term) => ({ term, ...rest })))
}
