import type { Document } from '../document/document.ts'
import type { Range } from '../text/span.ts'
import { unbrokenLength } from '../text/unbroken-length.ts'
import type { Flag } from './flag.ts'
import { union } from './ranges.ts'
import { repeatsOf } from './repeats.ts'
import { eachTouched, unitsOf, type ListedUnit, type Units } from './units.ts'

/** The measures whose flags say that words can go. */
export const removableMeasures: readonly string[] = ['removable', 'stock', 'repeat']

/**
 * What is empty, stock or said before: it leaves the denominators of the other measures, so that padding dilutes
 * nothing. A sentence that is so for the most part leaves whole, and so does one said word for word before.
 */
export interface Removable {
  /** In order and apart. */
  readonly ranges: readonly Range[]
  /** Numbers of the units of which at least half lies in the ranges. */
  units(unit: ListedUnit): ReadonlySet<number>
}

/** What can go, given the flags of the measures above. */
export function removableOf(document: Document, flags: readonly Flag[]): Removable {
  const flagged = union(flags.map(({ at }) => at))
  const sentences = unitsOf(document, 'sentence')
  const hollow = mostlyIn(flagged, sentences, document.source)
  for (const index of repeatsOf(document)) hollow.add(index)
  const whole = [...hollow].map((index) => ({ start: sentences.starts[index] ?? 0, end: sentences.ends[index] ?? 0 }))
  const ranges = union([...flagged, ...whole])
  const known = new Map<ListedUnit, ReadonlySet<number>>()
  return {
    ranges,
    units(unit) {
      let numbers = known.get(unit)
      if (!numbers) known.set(unit, (numbers = mostlyIn(ranges, unitsOf(document, unit), document.source)))
      return numbers
    },
  }
}

function mostlyIn(ranges: readonly Range[], units: Units, source: string): Set<number> {
  const shares = new Uint32Array(units.starts.length)
  for (const range of ranges) {
    eachTouched(units, range, (index, from, to) => {
      const isWhole = from === units.starts[index] && to === units.ends[index]
      const shared = isWhole ? (units.lengths[index] ?? 0) : unbrokenLength(source, from, to)
      shares[index] = (shares[index] ?? 0) + shared
    })
  }
  const numbers = new Set<number>()
  shares.forEach((shared, index) => {
    if (shared > 0 && shared * 2 >= (units.lengths[index] ?? 0)) numbers.add(index)
  })
  return numbers
}
