import type { Fix } from '../../diagnostic/finding.ts'
import { replacement } from '../edits.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { ConsistencyCheck } from '../schema/draft-checks.ts'
import { hitTest, type Hit } from './guard.ts'
import { distinctHits, firstMessage, groupBy, spanOfHit, textOfHit } from './stretch.ts'
import { termTable } from './term-table.ts'

/** How many places of the form that holds a finding shows: enough to see that it holds. */
const relatedPlaces = 5

/** A hit with its group and its form in it, both by number. */
interface FormHit extends Hit {
  readonly group: number
  readonly form: number
}

/**
 * Kind `consistency`: one thing written in two ways. The form used most holds, of two used alike the one used first;
 * every place of another form is a finding. Message data: `found`, `count` (places of that form), `other` (the form that
 * holds, as first written), `others` (its places).
 */
export function consistencyCheck(check: ConsistencyCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const forms = check.groups.flatMap((written, group) =>
    written.flatMap((names, form) => [names].flat().map((name) => ({ name, group, form }))),
  )
  const table = termTable({ terms: forms.map(({ name }) => name) })
  const allowed = hitTest(check, meta.dimension)
  return (context) => {
    const hits: FormHit[] = []
    return {
      phrases: {
        terms: table.anchors,
        found(sentence, anchor, from, to) {
          const located = table.locate(anchor, sentence.prose, from, to)
          const form = located && forms[located.term]
          if (!form) return
          const hit: FormHit = { sentence, start: located.start, end: located.end, group: form.group, form: form.form }
          // A form inside fixed wording proves nothing and may not be changed.
          if (allowed(hit)) hits.push(hit)
        },
      },
      document() {
        const byGroup = groupBy(distinctHits(hits), ({ group }) => group)
        for (const places of byGroup.values()) reportGroup(places, check, meta, context)
      },
    }
  }
}

function reportGroup(places: readonly FormHit[], check: ConsistencyCheck, meta: RuleMeta, context: RuleContext): void {
  const forms = [...groupBy(places, ({ form }) => form).values()]
  // The forms stand in the order of their first use, and sorting keeps it where they are used alike.
  const [majority, ...minorities] = forms.toSorted((a, b) => b.length - a.length)
  const [model] = majority ?? []
  if (!majority || !model) return
  const other = textOfHit(model)
  const related = majority.slice(0, relatedPlaces).map((hit) => ({ at: spanOfHit(hit) }))
  for (const minority of minorities) {
    for (const hit of minority) {
      const data = { found: textOfHit(hit), count: minority.length, other, others: majority.length }
      const fixes: Fix[] =
        check.fix === 'suggestion'
          ? [
              {
                kind: 'suggestion',
                messageId: 'fix' in meta.messages ? 'fix' : firstMessage(meta.messages),
                data: { ...data, to: other },
                edits: [replacement(spanOfHit(hit), other)],
              },
            ]
          : []
      context.report({ at: spanOfHit(hit), messageId: firstMessage(meta.messages), data, related, fixes })
    }
  }
}
