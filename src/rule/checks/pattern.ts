import type { Fix } from '../../diagnostic/finding.ts'
import type { MessageData } from '../../diagnostic/localized.ts'
import type { Sentence } from '../../document/document.ts'
import { replacement } from '../edits.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { PatternCheck } from '../schema.ts'
import { guardTest, permission, requirementTest, type Hit } from './guard.ts'
import { hitReporter } from './report-hit.ts'

/** Sentences beyond this many UTF-16 units are cut: a regular expression must not see a megabyte at once. */
const longestSentence = 2000

/** Kind `pattern`: reports each match of a regular expression. Message data: `found` and the named groups. */
export function patternVisitor(check: PatternCheck, meta: RuleMeta, context: RuleContext): RuleVisitor {
  const patterns = [check.pattern].flat().map((source) => new RegExp(source, 'dg'))
  const allowed = permission(meta.dimension, check.inside)
  const passedOver = guardTest(check.unless)
  const required = requirementTest(check.only)
  const reporter = hitReporter(check, meta, context)

  const search = (sentence: Sentence): void => {
    const prose = (check.typed ? sentence.text : sentence.prose).slice(0, longestSentence)
    for (const pattern of patterns) {
      for (const match of prose.matchAll(pattern)) {
        const [start, end] = match.indices?.groups?.['at'] ?? match.indices?.[0] ?? [0, 0]
        if (end === start) continue
        const hit: Hit = { sentence, start, end }
        if (!allowed(hit) || passedOver(hit) || !required(hit)) continue
        const data: MessageData = { ...definedGroups(match), found: sentence.text.slice(start, end) }
        const fix = fixOf(check, meta, match, hit, data)
        reporter.add(hit, fix ? { ...data, to: fix.edits[0]?.text ?? '' } : data, fix && [fix])
      }
    }
  }
  const finish = (): void => reporter.finish()
  if (!check.near) return { sentence: search, document: finish }
  let last: Sentence | undefined
  return {
    phrases: {
      terms: check.near,
      found(sentence) {
        if (sentence === last) return
        last = sentence
        search(sentence)
      },
    },
    document: finish,
  }
}

function definedGroups(match: RegExpMatchArray): Record<string, string> {
  const groups: Record<string, string> = {}
  for (const [name, value] of Object.entries(match.groups ?? {})) if (value !== undefined) groups[name] = value
  return groups
}

function fixOf(check: PatternCheck, meta: RuleMeta, match: RegExpMatchArray, hit: Hit, data: MessageData): Fix | undefined {
  if (check.replacement === undefined) return undefined
  const text = check.replacement.replace(/\$<(\w+)>/g, (_whole, name: string) => match.groups?.[name] ?? '')
  return {
    kind: check.fix ?? 'suggestion',
    messageId: 'fix' in meta.messages ? 'fix' : (Object.keys(meta.messages)[0] ?? 'found'),
    data: { ...data, to: text },
    edits: [replacement(hit.sentence.part(hit.start, hit.end), text)],
  }
}
