import type { Fix } from '../../diagnostic/finding.ts'
import type { MessageData } from '../../diagnostic/localized.ts'
import type { Sentence } from '../../document/document.ts'
import { eachMatch } from '../../text/each-match.ts'
import { replacement } from '../edits.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { PatternCheck } from '../schema.ts'
import { expandSlots } from '../slots.ts'
import { guardTest, hitTest, type Hit } from './guard.ts'
import { prepared } from './prepared.ts'
import { hitReporter } from './report-hit.ts'

/** Sentences beyond this many UTF-16 units are cut: a regular expression must not see a megabyte at once. */
export const longestSentence = 2000

/** Kind `pattern`: reports each match of a regular expression. Message data: `found` and the named groups. */
export function patternCheck(check: PatternCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const preparedIn = prepared(undefined, () => ({
    // Indices of groups cost time, and only `at` needs them.
    patterns: [check.pattern]
      .flat()
      .map(expandSlots)
      .map((source) => new RegExp(source, source.includes('(?<at>') ? 'dg' : 'g')),
    allowed: hitTest(check, meta.dimension),
    manual: guardTest(check.manual),
  }))
  return (context) => {
    const { patterns, allowed, manual } = preparedIn(context)
    const reporter = hitReporter(check, meta, context)
    const search = (sentence: Sentence): void => {
      const prose = (check.typed ? sentence.text : sentence.prose).slice(0, longestSentence)
      for (const pattern of patterns) {
        eachMatch(pattern, prose, (match) => {
          const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length]
          const hit: Hit = { sentence, start, end }
          if (end === start || !allowed(hit)) return
          const data: MessageData = { ...definedGroups(match), found: sentence.text.slice(start, end) }
          const fix = manual(hit) ? undefined : fixOf(check, meta, match, hit, data)
          reporter.add(hit, fix ? { ...data, to: fix.edits[0]?.text ?? '' } : data, fix && [fix])
        })
      }
    }
    return { ...whereToSearch(check.near, search), document: () => reporter.finish() }
  }
}

/** Every sentence, or those in which one of the literals stands. */
function whereToSearch(near: readonly string[] | undefined, search: (sentence: Sentence) => void): RuleVisitor {
  if (!near) return { sentence: search }
  let last: Sentence | undefined
  const found = (sentence: Sentence): void => {
    if (sentence !== last) search(sentence)
    last = sentence
  }
  return { phrases: { terms: near, found } }
}

function definedGroups(match: RegExpMatchArray): Record<string, string> {
  const groups: Record<string, string> = {}
  for (const [name, value] of Object.entries(match.groups ?? {})) if (value !== undefined) groups[name] = value
  return groups
}

function fixOf(
  check: PatternCheck,
  meta: RuleMeta,
  match: RegExpMatchArray,
  hit: Hit,
  data: MessageData,
): Fix | undefined {
  if (check.replacement === undefined) return undefined
  const text = check.replacement.replace(/\$<(\w+)>/g, (_whole, name: string) => match.groups?.[name] ?? '')
  return {
    kind: check.fix ?? 'suggestion',
    messageId: 'fix' in meta.messages ? 'fix' : (Object.keys(meta.messages)[0] ?? 'found'),
    data: { ...data, to: text },
    edits: [replacement(hit.sentence.part(hit.start, hit.end), text)],
  }
}
