import { eachMatch } from '../../text/each-match.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import { expandSlots } from '../slots.ts'
import type { RepeatCheck } from '../schema/draft-checks.ts'
import { hitTest, type Hit } from './guard.ts'
import { listedWords, ownWords } from './listed-words.ts'
import { longestSentence } from './pattern.ts'
import { distinctHits, firstMessage, groupBy, numberIn, spanOfHit, stretchOf, textOfHit } from './stretch.ts'

/** A hit with the word it counts for. */
interface WordHit extends Hit {
  readonly word: string
}

/**
 * Kind `repeat`: a word that stands more than `max` times in a stretch, reported at its first place with the others
 * related. Message data: `found` (the word), `count`, `max`.
 */
export function repeatCheck(check: RepeatCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const finderIn = check.pattern === undefined ? wordFinder(check, meta) : patternFinder(check, check.pattern, meta)
  return (context) => {
    const max = numberIn(check.max, context)
    const hits: WordHit[] = []
    return {
      ...finderIn(context, (hit) => hits.push(hit)),
      document() {
        for (const places of groups(distinctHits(hits), check, context)) {
          const [first, ...others] = places
          if (!first || places.length <= max) continue
          context.report({
            at: spanOfHit(first),
            messageId: firstMessage(meta.messages),
            data: { found: textOfHit(first), count: places.length, max },
            related: others.map((hit) => ({ at: spanOfHit(hit) })),
          })
          // What passes the limit is too much; the first places would have been right.
          for (const hit of places.slice(Math.max(1, max))) context.flag(spanOfHit(hit))
        }
      },
    }
  }
}

type Finder = (context: RuleContext, found: (hit: WordHit) => void) => RuleVisitor

function wordFinder(check: RepeatCheck, meta: RuleMeta): Finder {
  const wordsIn = listedWords(check, ownWords(check.terms), meta.dimension)
  // A term with slots or alternatives is one word, however it is filled.
  return (context, found) => ({ phrases: wordsIn(context, (hit, { term }) => found({ ...hit, word: term })) })
}

function patternFinder(check: RepeatCheck, expression: string, meta: RuleMeta): Finder {
  const pattern = new RegExp(expandSlots(expression), 'dg')
  const allowed = hitTest(check, meta.dimension)
  return (_context, found) => ({
    sentence(sentence) {
      eachMatch(pattern, sentence.prose.slice(0, longestSentence), (match) => {
        const [start, end] = match.indices?.groups?.['word'] ?? [match.index, match.index + match[0].length]
        const hit: WordHit = { sentence, start, end, word: sentence.prose.slice(start, end) }
        if (end > start && allowed(hit)) found(hit)
      })
    },
  })
}

/** The places of each word in each stretch, in the order of the draft. */
function groups(hits: readonly WordHit[], check: RepeatCheck, { document }: RuleContext): WordHit[][] {
  const stretches = groupBy(hits, ({ sentence }) => stretchOf(sentence, check.in, document))
  return [...stretches.values()].flatMap((inOne) => [
    ...groupBy(inOne, ({ word }) => (check.together ? '' : word)).values(),
  ])
}
