import { eachMatch } from '../text/each-match.ts'
import type { Range } from '../text/span.ts'
import { concreteMeans, names } from './fact-name.ts'
import { owner, responsible, responsibleNote } from './fact-owner.ts'
import { findPlaces } from './fact-place.ts'
import { quantity } from './fact-quantity.ts'
import { cycle, time } from './fact-time.ts'

/**
 * A thing in a sentence that can be checked. `time` covers dates, deadlines and periods of the calendar, `cycle` a fixed
 * rhythm, `quantity` a figure with its unit, `owner` a named unit that acts, `name` a named document, site or scheme,
 * `place` a city or region, `means` a concrete way of doing.
 */
export type FactKind = 'time' | 'cycle' | 'quantity' | 'owner' | 'name' | 'place' | 'means'

export interface Fact extends Range {
  readonly kind: FactKind
}

/** What must stand in a sentence before a pattern is worth trying: most sentences hold few facts, and patterns are dear. */
const finders: readonly { kind: FactKind; near: RegExp; pattern: RegExp }[] = [
  { kind: 'time', near: /[年月日号前周季旬时点天内后底:：]/, pattern: time },
  { kind: 'cycle', near: /[每逐按月季周日年]/, pattern: cycle },
  { kind: 'quantity', near: /[\d十百千二两三四五六七八九一成番]/, pattern: quantity },
  { kind: 'owner', near: /[局委办厅队部府党组司心科股处镇乡道行院校学会联馆站]/, pattern: owner },
  { kind: 'owner', near: /负责|牵头|承办|配合|组织实施/, pattern: responsible },
  ...names.map(({ near, pattern }) => ({ kind: 'name', near, pattern }) as const),
  { kind: 'means', near: /[通采以用逐每各签盖扫电空装专单张网门公登媒]/, pattern: concreteMeans },
]

/** Facts of a sentence's prose, in order of their beginnings. Overlapping ones of different kinds all count. */
export function findFacts(prose: string): Fact[] {
  const facts: Fact[] = []
  for (const { kind, near, pattern } of finders) {
    if (!near.test(prose)) continue
    eachMatch(pattern, prose, ({ index, 0: text }) => facts.push({ kind, start: index, end: index + text.length }))
  }
  for (const { start, end } of findPlaces(prose)) facts.push({ kind: 'place', start, end })
  const note = responsibleNote.exec(prose)
  if (note) facts.push({ kind: 'owner', start: note.index, end: note.index + note[0].length })
  return facts.sort((a, b) => a.start - b.start)
}

/** Whether a range holds a fact of one of the kinds; of any kind where none is named. The facts stand in order. */
export function holdsFact(facts: readonly Fact[], range: Range, kinds?: readonly FactKind[]): boolean {
  let index = 0
  let high = facts.length
  while (index < high) {
    const middle = (index + high) >> 1
    if ((facts[middle]?.start ?? 0) < range.start) index = middle + 1
    else high = middle
  }
  for (; index < facts.length; index++) {
    const fact = facts[index]
    if (!fact || fact.start >= range.end) return false
    if (kinds === undefined || kinds.includes(fact.kind)) return true
  }
  return false
}
