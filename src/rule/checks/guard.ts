import type { Sentence } from '../../document/document.ts'
import { holdsFact } from '../../document/fact.ts'
import type { ProtectionKind } from '../../document/protection.ts'
import { firstEndingBehind, someOverlapping } from '../../text/ordered-ranges.ts'
import type { Range } from '../../text/span.ts'
import { isScored, type Dimension } from '../../diagnostic/dimension.ts'
import type { Guard, Requirement } from '../schema.ts'
import { expandSlots } from '../slots.ts'
import { words } from '../../language/zh/lexicon/words.ts'

/** A hit of a check, in the prose of its sentence. */
export interface Hit extends Range {
  readonly sentence: Sentence
}

export type Test = (hit: Hit) => boolean

const styleProtections: readonly ProtectionKind[] = [
  'formula',
  'title',
  'quotation',
  'institution',
  'term',
  'code',
  'url',
]
const correctProtections: readonly ProtectionKind[] = ['quotation', 'code', 'url']

/**
 * Longest quotation, in UTF-16 units with its marks, that is a word in scare quotes (“组合拳”) rather than text quoted.
 */
const scareQuoteLength = 16

/**
 * Whether a hit may be reported at all: not inside fixed wording, not in a mention. Style rules pass over every
 * protection, rules of correctness only over quotations, addresses and code. `inside` lets a check look into some;
 * a style rule that names `quotation` sees words in scare quotes, never what someone said or wrote.
 */
export function permission(dimension: Dimension, inside: readonly ProtectionKind[] = []): Test {
  const style = isScored(dimension)
  const barred = (style ? styleProtections : correctProtections).filter((kind) => !inside.includes(kind))
  const speech: readonly ProtectionKind[] = style && inside.includes('quotation') ? ['quotation'] : []
  return ({ sentence, start, end }) =>
    !isBarred(sentence, start, end, barred) &&
    !isBarred(sentence, start, end, speech, scareQuoteLength) &&
    !(style && sentence.isMention(start, end))
}

/** A hit that wholly holds a protected range (为“三农”提供支撑) is not itself protected by it. */
function isBarred(
  sentence: Sentence,
  start: number,
  end: number,
  kinds: readonly ProtectionKind[],
  longerThan = 0,
): boolean {
  const from = sentence.start + start
  const to = sentence.start + end
  return someOverlapping(sentence.block.protections, { start: from, end: to }, (range) => {
    if (!kinds.includes(range.kind)) return false
    if (range.end - range.start <= longerThan) return false
    const holds = from <= range.start && range.end <= to
    return !holds || (from === range.start && range.end === to)
  })
}

/** What every check lets through: a hit that may be reported, that no guard passes over and that meets every condition. */
export function hitTest(
  check: {
    readonly unless?: Guard | undefined
    readonly only?: Requirement | undefined
    readonly inside?: readonly ProtectionKind[] | undefined
  },
  dimension: Dimension,
): Test {
  const allowed = permission(dimension, check.inside)
  const passedOver = guardTest(check.unless)
  const required = requirementTest(check.only)
  return (hit) => allowed(hit) && !passedOver(hit) && required(hit)
}

/** Compiles `unless`: true where the hit is to be passed over. */
export function guardTest(guard: Guard | undefined): Test {
  if (!guard) return () => false
  const tests = [...textTests(guard), ...factTests(guard), ...(guard.apart ? [isTwoWords] : [])]
  return (hit) => tests.some((test) => test(hit))
}

/** Compiles `only`: true where the hit meets every condition. */
export function requirementTest(requirement: Requirement | undefined): Test {
  if (!requirement) return () => true
  const tests = [...textTests(requirement), ...positionTests(requirement)]
  return (hit) => tests.every((test) => test(hit))
}

/** What the conditions of a single entry let through, compiled into `compiled` when the entry is first met. */
export function ownTest<Entry extends { readonly unless?: Guard | undefined; readonly only?: Requirement | undefined }>(
  compiled: Map<Entry, Test>,
  entry: Entry,
): Test {
  let test = compiled.get(entry)
  if (!test) {
    const passedOver = guardTest(entry.unless)
    const required = requirementTest(entry.only)
    test = (hit) => !passedOver(hit) && required(hit)
    compiled.set(entry, test)
  }
  return test
}

function textTests(texts: Pick<Guard, 'before' | 'after' | 'clause' | 'sentence' | 'heading'>): Test[] {
  const tests: Test[] = []
  const { before, after, clause, sentence, heading } = texts
  if (before) {
    const pattern = lazily(() => `(?:${expandSlots(before)})$`)
    tests.push((hit) => pattern().test(hit.sentence.prose.slice(Math.max(0, hit.start - 40), hit.start)))
  }
  if (after) {
    const pattern = lazily(() => `^(?:${expandSlots(after)})`)
    tests.push((hit) => pattern().test(hit.sentence.prose.slice(hit.end, hit.end + 40)))
  }
  if (clause) {
    const pattern = lazily(() => expandSlots(clause))
    tests.push(onceFor(clauseRange, (prose) => pattern().test(prose)))
  }
  if (sentence) {
    const pattern = lazily(() => expandSlots(sentence))
    tests.push(onceFor(sentenceRange, (prose) => pattern().test(prose)))
  }
  if (heading) {
    const pattern = lazily(() => expandSlots(heading))
    tests.push((hit) => pattern().test(hit.sentence.block.section.heading?.prose ?? ''))
  }
  return tests
}

/** Tests the stretch a hit stands in, once for all hits in it: they come one after the other, and may be a hundred thousand. */
function onceFor(rangeOf: (hit: Hit) => Range, test: (prose: string) => boolean): Test {
  let last: (Range & { readonly sentence: Sentence }) | undefined
  let result = false
  return (hit) => {
    const { sentence } = hit
    const { start, end } = rangeOf(hit)
    if (last?.sentence !== sentence || last.start !== start || last.end !== end) {
      result = test(sentence.prose.slice(start, end))
      last = { sentence, start, end }
    }
    return result
  }
}

/** Whether the hit is the end of one word and the beginning of the next. */
function isTwoWords({ sentence: { prose }, start, end }: Hit): boolean {
  return (
    (start > 0 && words().isKnown(prose.slice(start - 1, start + 1))) ||
    (end < prose.length && words().isKnown(prose.slice(end - 1, end + 1)))
  )
}

/** An expression that is compiled when first asked for: most guards of a run never are. */
function lazily(source: () => string): () => RegExp {
  let compiled: RegExp | undefined
  return () => (compiled ??= new RegExp(source()))
}

function factTests({ fact, within = 'clause' }: Guard): Test[] {
  if (!fact) return []
  return [
    (hit) => {
      if (within === 'block') {
        return hit.sentence.block.sentences.some((one) =>
          holdsFact(one.facts, { start: 0, end: one.prose.length }, fact),
        )
      }
      return holdsFact(hit.sentence.facts, stretchOf(hit, within), fact)
    },
  ]
}

function stretchOf(hit: Hit, within: 'clause' | 'sentence' | 'after'): Range {
  switch (within) {
    case 'clause':
      return clauseRange(hit)
    case 'sentence':
      return sentenceRange(hit)
    case 'after':
      return { start: hit.end, end: hit.end + 20 }
  }
}

function positionTests({ position }: Requirement): Test[] {
  switch (position) {
    case 'sentence-start':
      return [({ start }) => start === 0]
    case 'block-start':
      return [
        ({ start, sentence }) =>
          start === 0 && sentence.block.sentences.find(({ role }) => role === 'body') === sentence,
      ]
    case 'clause-start':
      return [(hit) => hit.start === clauseRange(hit).start]
    case 'sentence-end':
      return [({ end, sentence }) => /^[。！？；”]*$/.test(sentence.prose.slice(end))]
    case undefined:
      return []
  }
}

/** From the first clause a hit touches to the end of the last. */
export function clauseRange({ sentence, start, end }: Hit): Range {
  const { clauses } = sentence
  const first = firstEndingBehind(clauses, start)
  const last = clauses[firstEndingBehind(clauses, Math.max(start, end - 1))]
  return { start: clauses[first]?.start ?? clauses.at(-1)?.start ?? 0, end: last?.end ?? sentence.prose.length }
}

function sentenceRange({ sentence }: Hit): Range {
  return { start: 0, end: sentence.prose.length }
}
