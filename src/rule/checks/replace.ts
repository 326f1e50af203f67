import type { Fix } from '../../diagnostic/finding.ts'
import type { Lexicon } from '../lexicon.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import { replacement } from '../edits.ts'
import type { Guard, ReplaceCheck, Requirement } from '../schema.ts'
import { hitTest, ownTest, type Hit, type Test } from './guard.ts'
import { prepared } from './prepared.ts'
import { hitReporter } from './report-hit.ts'
import { compileTerm } from './term.ts'

interface Replacement {
  readonly from: string
  readonly to: string
  readonly manual?: boolean | undefined
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
}

/** Kind `replace`: reports each listed wording with what to write instead. Message data: `found`, `to`. */
export function replaceCheck(check: ReplaceCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const preparedIn = prepared(check.lexicon, (lexicon) => {
    const terms = entriesOf(check, lexicon).flatMap((entry) => {
      const { anchors, locate } = compileTerm(entry.from)
      return anchors.map((anchor) => ({ anchor, locate, entry }))
    })
    return {
      terms,
      anchors: terms.map(({ anchor }) => anchor),
      allowed: hitTest(check, meta.dimension),
      // Guards of single entries are compiled when an entry is first met: most lists are long and most entries rare.
      own: new Map<Replacement, Test>(),
    }
  })
  return (context) => {
    const { terms, anchors, allowed, own } = preparedIn(context)
    const reporter = hitReporter(check, meta, context)
    return {
      phrases: {
        terms: anchors,
        found(sentence, index, start, end) {
          const { locate, entry } = terms[index] ?? {}
          const range = locate?.(sentence.prose, start, end)
          if (!entry || !range) return
          const hit: Hit = { sentence, ...range }
          if (!allowed(hit) || !ownTest(own, entry)(hit)) return
          const found = sentence.text.slice(range.start, range.end)
          // What fills a slot is not known beforehand, so no one text can replace it.
          const fixes =
            entry.manual || entry.from.includes('…') ? undefined : [fixOf(check, meta, entry.to, found, hit)]
          reporter.add(hit, { found, to: entry.to }, fixes)
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

function entriesOf(check: ReplaceCheck, lexicon: Lexicon | undefined): Replacement[] {
  const listed = (check.terms ?? []).flatMap(({ from, ...rest }) =>
    [from].flat().map((one) => ({ from: one, ...rest })),
  )
  const fromLexicon = (lexicon?.entries ?? []).map((entry) => ({
    from: entry.term,
    to: entry.to ?? '',
    unless: entry['unless'] as Guard | undefined,
    only: entry['only'] as Requirement | undefined,
  }))
  return [...listed, ...fromLexicon]
}
