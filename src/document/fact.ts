import { eachMatch } from '../text/each-match.ts'
import { literalScreen } from '../text/literal-screen.ts'
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

/** Patterns are dear and most sentences hold few facts: each is tried only where a word of it stands, and `near` matches. */
const finders: readonly { kind: FactKind; near?: RegExp; pattern: RegExp }[] = [
  { kind: 'time', pattern: time },
  { kind: 'cycle', pattern: cycle },
  { kind: 'quantity', near: /[\d十百千二两三四五六七八九一成番]/, pattern: quantity },
  { kind: 'owner', pattern: owner },
  { kind: 'owner', pattern: responsible },
  ...names.map(({ near, pattern }) => ({ kind: 'name', near, pattern }) as const),
  { kind: 'means', pattern: concreteMeans },
  { kind: 'owner', pattern: responsibleNote },
]
const mayHold = literalScreen(finders.map(({ pattern }) => pattern))

/** Facts of a sentence's prose, in order of their beginnings. Overlapping ones of different kinds all count. */
export function findFacts(prose: string): Fact[] {
  const facts: Fact[] = []
  const mask = mayHold(prose)
  finders.forEach(({ kind, near, pattern }, index) => {
    if ((mask & (1 << index)) === 0 || near?.test(prose) === false) return
    eachMatch(pattern, prose, ({ index: start, 0: text }) => facts.push({ kind, start, end: start + text.length }))
  })
  for (const { start, end } of findPlaces(prose)) facts.push({ kind: 'place', start, end })
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
