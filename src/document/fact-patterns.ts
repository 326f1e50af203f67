import { concreteMeans, names } from './fact-name.ts'
import { owner, ownerEnding, responsible, responsibleNote } from './fact-owner.ts'
import { quantity } from './fact-quantity.ts'
import { cycle, time } from './fact-time.ts'

/**
 * A thing in a sentence that can be checked. `time` covers dates, deadlines and periods of the calendar, `cycle` a fixed
 * rhythm, `quantity` a figure with its unit, `owner` a named unit that acts, `name` a named document, site or scheme,
 * `place` a city or region, `means` a concrete way of doing.
 */
export type FactKind = 'time' | 'cycle' | 'quantity' | 'owner' | 'name' | 'place' | 'means'

interface FactPattern {
  readonly kind: FactKind
  readonly near?: RegExp
  readonly pattern: RegExp
}

/**
 * What finds facts, by kind. Patterns are dear and most sentences hold few facts: each is tried only where a word of it
 * stands (`literals.generated.ts` lists them in this order), and where `near` matches.
 */
export const factPatterns: readonly FactPattern[] = [
  { kind: 'time', pattern: time },
  { kind: 'cycle', pattern: cycle },
  { kind: 'quantity', near: /[\d十百千二两三四五六七八九一成番]/, pattern: quantity },
  { kind: 'owner', near: ownerEnding, pattern: owner },
  { kind: 'owner', pattern: responsible },
  ...names.map(({ near, pattern }) => ({ kind: 'name', near, pattern }) as const),
  { kind: 'means', pattern: concreteMeans },
  { kind: 'owner', pattern: responsibleNote },
]
