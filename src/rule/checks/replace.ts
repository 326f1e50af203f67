import type { Fix } from '../../diagnostic/finding.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import { replacement } from '../edits.ts'
import type { Guard, ReplaceCheck, Requirement } from '../schema.ts'
import { guardTest, permission, requirementTest, type Hit } from './guard.ts'
import { hitReporter } from './report-hit.ts'
import { compileTerm } from './term.ts'

interface Replacement {
  readonly from: string
  readonly to: string
  readonly unless?: Guard | undefined
  readonly only?: Requirement | undefined
}

/** Kind `replace`: reports each listed wording with what to write instead. Message data: `found`, `to`. */
export function replaceVisitor(check: ReplaceCheck, meta: RuleMeta, context: RuleContext): RuleVisitor {
  const entries = entriesOf(check, context)
  const terms = entries.flatMap((entry) => {
    const { anchors, locate } = compileTerm(entry.from)
    const tests = { unless: guardTest(entry.unless), only: requirementTest(entry.only) }
    return anchors.map((anchor) => ({ anchor, locate, entry, tests }))
  })
  const allowed = permission(meta.dimension, check.inside)
  const passedOver = guardTest(check.unless)
  const required = requirementTest(check.only)
  const reporter = hitReporter(check, meta, context)
  return {
    phrases: {
      terms: terms.map(({ anchor }) => anchor),
      found(sentence, index, start, end) {
        const { locate, entry, tests } = terms[index] ?? {}
        const range = locate?.(sentence.prose, start, end)
        if (!entry || !tests || !range) return
        const hit: Hit = { sentence, ...range }
        if (!allowed(hit) || passedOver(hit) || !required(hit)) return
        if (tests.unless(hit) || !tests.only(hit)) return
        const found = sentence.text.slice(range.start, range.end)
        const fix: Fix = {
          kind: check.fix ?? 'suggestion',
          messageId: 'fix' in meta.messages ? 'fix' : 'found',
          data: { found, to: entry.to },
          edits: [replacement(sentence.part(range.start, range.end), entry.to)],
        }
        reporter.add(hit, { found, to: entry.to }, entry.from.includes('…') ? undefined : [fix])
      },
    },
    document: () => reporter.finish(),
  }
}

function entriesOf(check: ReplaceCheck, context: RuleContext): Replacement[] {
  const listed = (check.terms ?? []).flatMap(({ from, ...rest }) => [from].flat().map((one) => ({ from: one, ...rest })))
  const fromLexicon = check.lexicon
    ? context.lexicon(check.lexicon).entries.map((entry) => ({
        from: entry.term,
        to: entry.to ?? '',
        unless: entry['unless'] as Guard | undefined,
        only: entry['only'] as Requirement | undefined,
      }))
    : []
  return [...listed, ...fromLexicon]
}
