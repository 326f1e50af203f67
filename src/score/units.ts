import type { Document, Sentence } from '../document/document.ts'
import type { Range } from '../text/span.ts'
import { unbrokenLength } from '../text/unbroken-length.ts'
import type { Unit } from './measure.ts'

/** A unit that can be listed: characters are counted, and a document is one. */
export type ListedUnit = Exclude<Unit, 'character' | 'document'>

/** Ranges of the source, in order and apart, as two rows of numbers: a draft of 10 MB has half a million clauses. */
export interface Units {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Of each unit its length without line breaks. */
  readonly lengths: Uint32Array
}

const listed = new WeakMap<Document, Map<ListedUnit, Units>>()

/** The countable units of a document. They are listed once: a score and every trial of a change count the same. */
export function unitsOf(document: Document, unit: ListedUnit): Units {
  let lists = listed.get(document)
  if (!lists) listed.set(document, (lists = new Map()))
  let units = lists.get(unit)
  if (!units) lists.set(unit, (units = listUnits(document, unit)))
  return units
}

function listUnits(document: Document, unit: ListedUnit): Units {
  const { source, sections, sentences } = document
  const most = mostOf(document, unit)
  const starts = new Uint32Array(most)
  const ends = new Uint32Array(most)
  const lengths = new Uint32Array(most)
  const broken = breaksOf(source)
  let count = 0
  const add = (start: number, end: number): void => {
    starts[count] = start
    ends[count] = end
    lengths[count++] = broken(start, end) ? unbrokenLength(source, start, end) : end - start
  }
  if (unit === 'section') {
    for (const { heading } of sections) if (heading) add(heading.block.span.start, heading.block.span.end)
  } else {
    for (const sentence of sentences) {
      if (sentence.role !== 'body') continue
      const ranges = rangesOf(sentence, unit)
      if (ranges.length === 0) continue
      const { map } = sentence.block
      // Nearly every sentence is the source, unit for unit: its parts need not be looked up one by one.
      if (map.isExact(sentence.start, sentence.end)) {
        const base = map.span(sentence.start, sentence.end).start
        for (const { start, end } of ranges) add(base + start, base + end)
        continue
      }
      for (const range of ranges) {
        const { start, end } = sentence.part(range.start, range.end)
        add(start, end)
      }
    }
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count), lengths: lengths.subarray(0, count) }
}

/** How many units there are at most: those outside the body are not listed. */
function mostOf({ sections, sentences }: Document, unit: ListedUnit): number {
  if (unit === 'section') return sections.length
  return sentences.reduce((sum, sentence) => sum + (unit === 'sentence' ? 1 : rangesOf(sentence, unit).length), 0)
}

/** Tells of ranges, asked for in order, whether a line ends in them: most units lie in one line. */
function breaksOf(source: string): (start: number, end: number) => boolean {
  const next = { feed: -1, return: -1 }
  const following = (mark: string, from: number): number => {
    const at = source.indexOf(mark, from)
    return at < 0 ? Infinity : at
  }
  return (start, end) => {
    if (next.feed < start) next.feed = following('\n', start)
    if (next.return < start) next.return = following('\r', start)
    return next.feed < end || next.return < end
  }
}

function rangesOf(sentence: Sentence, unit: Exclude<ListedUnit, 'section'>): readonly Range[] {
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

/** Index of the first unit that ends behind an offset. */
export function firstBehind({ ends }: Units, offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Calls with each unit that a range touches, and what they share. */
export function eachTouched(
  units: Units,
  { start, end }: Range,
  call: (index: number, from: number, to: number) => void,
): void {
  const { starts, ends } = units
  for (let index = firstBehind(units, start); index < starts.length; index++) {
    const from = starts[index] ?? 0
    if (from >= end) return
    call(index, Math.max(from, start), Math.min(ends[index] ?? 0, end))
  }
}
