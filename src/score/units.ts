import type { Document, Sentence } from '../document/document.ts'
import { isHan } from '../text/characters.ts'
import { sharedLength, type Range } from '../text/span.ts'
import type { Unit } from './measure.ts'

type ListedUnit = Exclude<Unit, 'character' | 'document'>

/** What was counted once: every measure asks again, and the remedies that are tried ask many times. */
interface Counted {
  readonly units: Map<ListedUnit, readonly Range[]>
  readonly body: readonly Range[]
  readonly bodyHan: number
}

const counted = new WeakMap<Document, Counted>()

function countedOf(document: Document): Counted {
  let known = counted.get(document)
  if (!known) {
    const body = document.sentences.filter(({ role }) => role === 'body').map(({ span }) => span)
    known = { units: new Map(), body, bodyHan: countHanWithin(document.source, body, body) }
    counted.set(document, known)
  }
  return known
}

/** The countable units of a document, as ranges of the source in order. Characters are counted, not listed. */
export function unitsOf(document: Document, unit: ListedUnit): readonly Range[] {
  const { units } = countedOf(document)
  let ranges = units.get(unit)
  if (!ranges) units.set(unit, (ranges = listUnits(document, unit)))
  return ranges
}

function listUnits(document: Document, unit: ListedUnit): Range[] {
  if (unit === 'section') {
    return document.sections.flatMap(({ heading }) => (heading ? [heading.block.span] : []))
  }
  const units: Range[] = []
  for (const sentence of document.sentences) {
    if (sentence.role !== 'body') continue
    for (const range of rangesOf(sentence, unit)) units.push(sentence.part(range.start, range.end))
  }
  return units
}

function rangesOf(sentence: Sentence, unit: 'clause' | 'sentence' | 'demand' | 'claim'): readonly Range[] {
  switch (unit) {
    case 'clause':
      return sentence.clauses
    case 'sentence':
      return [{ start: 0, end: sentence.prose.length }]
    case 'demand':
      return sentence.demands
    case 'claim':
      return sentence.claims
  }
}

/** The ranges of the source whose Han count: body sentences. */
export function countableRanges(document: Document): readonly Range[] {
  return countedOf(document).body
}

/** Han of the body of a document. */
export function countBodyHan(document: Document): number {
  return countedOf(document).bodyHan
}

/** Han of `source` in the parts of `ranges` (in order) that lie in `within` (in order). */
export function countHanWithin(source: string, ranges: readonly Range[], within: readonly Range[]): number {
  let count = 0
  let at = 0
  for (const range of ranges) {
    while (at > 0 && (within[at]?.start ?? Infinity) > range.start) at--
    for (let index = at; index < within.length; index++) {
      const other = within[index]
      if (!other || other.start >= range.end) break
      if (other.end <= range.start) {
        at = index
        continue
      }
      const end = Math.min(range.end, other.end)
      for (let unit = Math.max(range.start, other.start); unit < end; unit++)
        if (isHan(source.charCodeAt(unit))) count++
    }
  }
  return count
}

/** The union of ranges, in order and without overlaps. */
export function union(ranges: readonly Range[]): Range[] {
  const ordered = [...ranges].sort((a, b) => a.start - b.start)
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of ordered) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** Index of the first unit that ends behind the start of `at`. */
export function firstTouching(units: readonly Range[], at: Range): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.end ?? 0) <= at.start) low = middle + 1
    else high = middle
  }
  return low
}

/** At least half of the range lies in the ranges, which are in order and apart. */
export function isMostlyIn(range: Range, ranges: readonly Range[]): boolean {
  let shared = 0
  for (let index = firstTouching(ranges, range); index < ranges.length; index++) {
    const other = ranges[index]
    if (!other || other.start >= range.end) break
    shared += sharedLength(range, other)
  }
  return shared * 2 >= range.end - range.start
}
