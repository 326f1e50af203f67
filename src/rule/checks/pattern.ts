import type { Fix } from '../../diagnostic/finding.ts'
import type { MessageData } from '../../diagnostic/localized.ts'
import type { Sentence } from '../../document/document.ts'
import { eachMatch } from '../../text/each-match.ts'
import { replacement } from '../edits.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { PatternCheck } from '../schema.ts'
import type { CheckLiterals } from '../check-literals.ts'
import { expandSlots } from '../slots.ts'
import { guardTest, hitTest, type Hit } from './guard.ts'
import { prepared } from './prepared.ts'
import { hitReporter } from './report-hit.ts'

/** Sentences beyond this many UTF-16 units are cut: a regular expression must not see a megabyte at once. */
export const longestSentence = 2000

/**
 * Kind `pattern`: reports each match of a regular expression, tried only where one of its literals stands. Message data:
 * `found` and the named groups.
 */
export function patternCheck(
  check: PatternCheck,
  meta: RuleMeta,
  literals: CheckLiterals,
): (context: RuleContext) => RuleVisitor {
  const preparedIn = prepared(undefined, () => {
    const searches = [check.pattern].flat().map((pattern, index) => searchFor(pattern, index, literals[index]))
    return { ...placesOf(searches), allowed: hitTest(check, meta.dimension), manual: guardTest(check.manual) }
  })
  return (context) => {
    const { terms, near, everywhere, allowed, manual } = preparedIn(context)
    const reporter = hitReporter(check, meta, context)
    const search = (sentence: Sentence, { expression }: Search): void => {
      const prose = (check.typed ? sentence.text : sentence.prose).slice(0, longestSentence)
      eachMatch(expression(), prose, (match) => {
        const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length]
        const hit: Hit = { sentence, start, end }
        if (end === start || !isNear(sentence, check.near) || !allowed(hit)) return
        const data: MessageData = { ...definedGroups(match), found: sentence.text.slice(start, end) }
        const fix = manual(hit) ? undefined : fixOf(check, meta, match, hit, data)
        reporter.add(hit, fix ? { ...data, to: fix.edits[0]?.text ?? '' } : data, fix && [fix])
      })
    }
    // Of each search the sentence it last saw: a sentence that holds several of its literals is searched once.
    const seen: Sentence[] = []
    const found = (sentence: Sentence, term: number): void => {
      const wanted = near[term] ?? []
      for (let index = 0; index < wanted.length; index++) {
        const one = wanted[index]
        if (!one || seen[one.number] === sentence) continue
        seen[one.number] = sentence
        search(sentence, one)
      }
    }
    return {
      ...(terms.length > 0 && { phrases: { terms, found } }),
      ...(everywhere.length > 0 && {
        sentence: (sentence: Sentence) => {
          for (const one of everywhere) search(sentence, one)
        },
      }),
      document: () => reporter.finish(),
    }
  }
}

/** One expression of the check, and where it is worth trying. */
interface Search {
  /** Its number in the check. */
  readonly number: number
  /** Literals of which a sentence must hold one; undefined where the expression must be tried everywhere. */
  readonly literals: readonly string[] | undefined
  /** Compiled when first tried: most expressions of a run never are. */
  readonly expression: () => RegExp
}

function searchFor(pattern: string, number: number, literals: readonly string[] | null | undefined): Search {
  let compiled: RegExp | undefined
  return {
    number,
    literals: literals ?? undefined,
    // Indices of groups cost time, and only `at` needs them.
    expression: () => (compiled ??= new RegExp(expandSlots(pattern), pattern.includes('(?<at>') ? 'dg' : 'g')),
  }
}

interface Places {
  readonly terms: readonly string[]
  /** For each term the searches it may begin. */
  readonly near: readonly (readonly Search[])[]
  readonly everywhere: readonly Search[]
}

function placesOf(searches: readonly Search[]): Places {
  const near = new Map<string, Search[]>()
  for (const search of searches) {
    for (const literal of search.literals ?? []) {
      const others = near.get(literal)
      if (others) others.push(search)
      else near.set(literal, [search])
    }
  }
  return {
    terms: [...near.keys()],
    near: [...near.values()],
    everywhere: searches.filter(({ literals }) => literals === undefined),
  }
}

function isNear({ prose }: Sentence, near: readonly string[] | undefined): boolean {
  return near === undefined || near.some((literal) => prose.includes(literal))
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
