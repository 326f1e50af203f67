import { eachMatch } from '../text/each-match.ts'
import { literalScreen } from '../text/literal-screen.ts'
import type { Range } from '../text/span.ts'
import { factPatterns, type FactKind } from './fact-patterns.ts'
import { findPlaces, placeNames } from './fact-place.ts'
import { factLiterals } from './literals.generated.ts'

export type { FactKind }

export interface Fact extends Range {
  readonly kind: FactKind
}

/** A bit for each pattern, and behind them one for the names of places. */
const mayHold = literalScreen([...factLiterals, placeNames])
const places = 1 << factLiterals.length

const none: readonly Fact[] = []

/**
 * Facts of a sentence's prose, in order of their beginnings. Overlapping ones of different kinds all count. A place that
 * the title names is where everything in the draft happens: it fixes nothing any more.
 */
export function findFacts(prose: string, title = ''): readonly Fact[] {
  const mask = mayHold(prose)
  if (mask === 0) return none
  const facts: Fact[] = []
  for (let index = 0; index < factPatterns.length; index++) {
    const fact = (mask & (1 << index)) === 0 ? undefined : factPatterns[index]
    if (!fact || fact.near?.test(prose) === false) continue
    const { kind, pattern } = fact
    eachMatch(pattern, prose, ({ index: start, 0: text }) => facts.push({ kind, start, end: start + text.length }))
  }
  if (mask & places)
    for (const { start, end } of findPlaces(prose))
      if (!title.includes(prose.slice(start, end))) facts.push({ kind: 'place', start, end })
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
