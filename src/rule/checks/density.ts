import type { Sentence } from '../../document/document.ts'
import { countHan } from '../../text/characters.ts'
import type { RuleContext, RuleMeta, RuleVisitor } from '../rule.ts'
import type { DensityCheck } from '../schema/draft-checks.ts'
import type { Hit } from './guard.ts'
import { listedWords, ownWords } from './listed-words.ts'
import { distinctHits, firstMessage, groupBy, numberIn, spanOfHit, stretchOf, textOfHit } from './stretch.ts'

/** Fewest hits by which a stretch is judged, where the check does not say. */
const fewestHits = 3
/** How many of the words are named in a message. */
const namedWords = 3

/**
 * Kind `density`: listed words that stand too thick in a stretch. Message data: `count` (hits), `total` (units looked
 * at), `rate` and `max` (in the unit of `per`), `found` (the first hit), `words` (the most frequent ones).
 */
export function densityCheck(check: DensityCheck, meta: RuleMeta): (context: RuleContext) => RuleVisitor {
  const wordsIn = listedWords(check, ownWords(check.terms), meta.dimension)
  return (context) => {
    const max = numberIn(check.max, context)
    const stretches = new Map<object, { readonly sentences: Sentence[]; readonly hits: Hit[] }>()
    const at = (sentence: Sentence): { sentences: Sentence[]; hits: Hit[] } => {
      const key = stretchOf(sentence, check.in, context.document)
      let stretch = stretches.get(key)
      if (!stretch) stretches.set(key, (stretch = { sentences: [], hits: [] }))
      return stretch
    }
    return {
      sentence: (sentence) => void at(sentence).sentences.push(sentence),
      phrases: wordsIn(context, (hit) => void at(hit.sentence).hits.push(hit)),
      document() {
        for (const { sentences, hits: all } of stretches.values()) {
          const hits = distinctHits(all)
          const [first, ...others] = hits
          if (!first || hits.length < (check.atLeast ?? fewestHits)) continue
          const { part, total } = measured(check.per, sentences, hits)
          const rate = (part * 100) / total
          if (rate <= max) continue
          const data = { count: hits.length, total, rate: Math.round(rate * 10) / 10, max }
          context.report({
            at: spanOfHit(first),
            messageId: firstMessage(meta.messages),
            data: { ...data, found: textOfHit(first), words: mostFrequent(hits) },
            related: others.map((hit) => ({ at: spanOfHit(hit) })),
          })
          // Every hit makes the stretch what it is.
          for (const hit of others) context.flag(spanOfHit(hit))
        }
      },
    }
  }
}

function measured(
  per: DensityCheck['per'],
  sentences: readonly Sentence[],
  hits: readonly Hit[],
): { readonly part: number; readonly total: number } {
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
  switch (per) {
    case 'sentences':
      return { part: hits.length, total: sentences.length }
    case 'clauses': {
      const struck = new Set(
        hits.flatMap(({ sentence, start, end }) =>
          sentence.clauses.filter((clause) => clause.start < end && start < clause.end),
        ),
      )
      return { part: struck.size, total: sum(sentences.map(({ clauses }) => clauses.length)) }
    }
    case 'han':
      return {
        part: sum(hits.map(({ sentence, start, end }) => countHan(sentence.prose, start, end))),
        total: sum(sentences.map(({ prose }) => countHan(prose, 0, prose.length))),
      }
  }
}

/** `赋能、抓手、闭环`: what to look for first. */
function mostFrequent(hits: readonly Hit[]): string {
  return [...groupBy(hits, textOfHit)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, namedWords)
    .map(([word]) => word)
    .join('、')
}
