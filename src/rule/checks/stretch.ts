import type { Block, Document, Section, Sentence } from '../../document/document.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Stretch } from '../schema/draft-checks.ts'
import type { RuleContext } from '../rule.ts'
import type { Hit } from './guard.ts'

/** The stretch of a draft that a sentence belongs to. A section is its own text, without that of its subsections. */
export function stretchOf(
  sentence: Sentence,
  stretch: Stretch,
  document: Document,
): Sentence | Block | Section | Document {
  switch (stretch) {
    case 'sentence':
      return sentence
    case 'paragraph':
      return sentence.block
    case 'section':
      return sentence.block.section
    case 'document':
      return document
  }
}

/**
 * Hits in the order of the draft without those that overlap an earlier or a longer one: 抓好落实 and 落实 in one place
 * are one word.
 */
export function distinctHits<H extends Hit>(hits: readonly H[]): H[] {
  const sorted = hits.toSorted((a, b) => a.sentence.index - b.sentence.index || a.start - b.start || b.end - a.end)
  const kept: H[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    if (!last || last.sentence !== hit.sentence || !overlaps(last, hit)) kept.push(hit)
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit
  }
  return kept
}

/** Puts things together by a key; keys and things keep their order. */
export function groupBy<K, T>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}

export function spanOfHit({ sentence, start, end }: Hit): Span {
  return sentence.part(start, end)
}

export function textOfHit({ sentence, start, end }: Hit): string {
  return sentence.text.slice(start, end)
}

/** A number of a check: itself, or the value of the option it names. */
export function numberIn(value: number | string, { options }: Pick<RuleContext, 'options'>): number {
  return typeof value === 'number' ? value : Number(options[value])
}

/** The message of a check that has one: the first. */
export function firstMessage(messages: Readonly<Record<string, unknown>>): string {
  return Object.keys(messages)[0] ?? 'found'
}
