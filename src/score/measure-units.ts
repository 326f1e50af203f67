import type { Document } from '../document/document.ts'
import type { Range } from '../text/span.ts'
import { unbrokenLength } from '../text/unbroken-length.ts'
import type { Flag } from './flag.ts'
import { hanOf, type HanCounter } from './han-counter.ts'
import type { Measure, Unit } from './measure.ts'
import { without } from './ranges.ts'
import type { Removable } from './removable.ts'
import { eachTouched, unitsOf, type ListedUnit, type Units } from './units.ts'

export interface MeasureInput {
  readonly measure: Measure
  readonly document: Document
  /** The flags of the measure. */
  readonly flags: readonly Flag[]
  /** What leaves the denominator where it is not flagged itself. */
  readonly removable: Removable
  readonly norm: number
  /** The defect at which loss begins; short texts are shrunk towards it. */
  readonly good: number
}

/** Units by the finding that answers for them; `undefined` for those nobody points at. */
type Answers = ReadonlyMap<number | undefined, number>

export interface MeasuredUnits {
  readonly flagged: number
  readonly units: number
  readonly raw: number
  readonly r: number
  readonly byFinding: Answers
}

/** κ: so many good units are added to every text, so that one cliché in a short notice is not a seventh of its score. */
const shrinkage: Readonly<Record<Unit, number>> = {
  character: 200,
  clause: 15,
  sentence: 6,
  demand: 3,
  claim: 2,
  section: 4,
  document: 0,
}

/** Counts the units of a measure and who answers for the flagged ones. A unit flagged twice counts once. */
export function measureUnits(input: MeasureInput): MeasuredUnits {
  const { measure, document, norm, good } = input
  if (measure.computed) {
    const { flagged, units, raw } = measure.computed(document, norm)
    const kappa = shrinkage[measure.unit]
    const r = measure.unit === 'document' ? raw : (flagged + kappa * good) / (units + kappa)
    return { flagged, units, raw, r, byFinding: new Map([[undefined, 1]]) }
  }
  const { flagged, units, byFinding } = countsOf(input)
  const kappa = shrinkage[measure.unit]
  return {
    flagged,
    units,
    raw: units === 0 ? 0 : flagged / units,
    r: (flagged + kappa * good) / (units + kappa),
    byFinding,
  }
}

function countsOf(input: MeasureInput): Counts {
  const { unit } = input.measure
  if (unit === 'character') return countCharacters(input)
  // A document measure computes itself; without a computation it has nothing to flag.
  if (unit === 'document') return { flagged: 0, units: 1, byFinding: new Map() }
  return countUnits(input, unit)
}

interface Counts {
  readonly flagged: number
  readonly units: number
  readonly byFinding: Answers
}

function countCharacters({ document, flags, removable }: MeasureInput): Counts {
  const han = hanOf(document)
  const { taken, flagged, byFinding } = remembered(charactersByFlags, flags, () => flaggedCharacters(flags, han))
  // Flagged characters stay in their own denominator, removable ones that are not flagged leave it.
  const left = without(removable.ranges, taken).reduce((sum, range) => sum + han.within(range), 0)
  return { flagged, units: han.total - left, byFinding }
}

interface FlaggedCharacters {
  /** In order and apart. */
  readonly taken: readonly Range[]
  readonly flagged: number
  readonly byFinding: Answers
}

function flaggedCharacters(flags: readonly Flag[], han: HanCounter): FlaggedCharacters {
  const byFinding = new Map<number | undefined, number>()
  const taken: Range[] = []
  let flagged = 0
  for (const { at, finding } of [...flags].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
    const last = taken.at(-1)
    const fresh = last && last.end > at.start ? { start: last.end, end: at.end } : at
    if (fresh.end <= fresh.start) continue
    taken.push(fresh)
    const count = han.within(fresh)
    flagged += count
    if (count > 0) byFinding.set(finding, (byFinding.get(finding) ?? 0) + count)
  }
  return { taken, flagged, byFinding }
}

function countUnits({ document, flags, removable }: MeasureInput, unit: ListedUnit): Counts {
  const units = unitsOf(document, unit)
  const { numbers, byFinding } = remembered(unitsByFlags, flags, () => flaggedUnits(units, flags, document.source))
  const removed = unit === 'section' ? new Set<number>() : removable.units(unit)
  let left = removed.size
  for (const number of numbers) if (removed.has(number)) left--
  return { flagged: numbers.length, units: units.starts.length - left, byFinding }
}

interface FlaggedUnits {
  /** In order. */
  readonly numbers: readonly number[]
  readonly byFinding: Answers
}

function flaggedUnits(units: Units, flags: readonly Flag[], source: string): FlaggedUnits {
  const owners = ownersOf(units, flags, source)
  const numbers: number[] = []
  const byFinding = new Map<number | undefined, number>()
  // In the order of the text: of findings that share points alike, the first gets the rest.
  owners.forEach((owner, number) => {
    if (owner === notFlagged) return
    numbers.push(number)
    const finding = owner === nobody ? undefined : owner
    byFinding.set(finding, (byFinding.get(finding) ?? 0) + 1)
  })
  return { numbers, byFinding }
}

/** A list of flags is of one measure of one document: what it covers is worked out once, however many changes are tried. */
const charactersByFlags = new WeakMap<readonly Flag[], FlaggedCharacters>()
const unitsByFlags = new WeakMap<readonly Flag[], FlaggedUnits>()

function remembered<T>(known: WeakMap<readonly Flag[], T>, flags: readonly Flag[], work: () => T): T {
  let value = known.get(flags)
  if (value === undefined) known.set(flags, (value = work()))
  return value
}

const notFlagged = -1
const nobody = -2

/** Of each unit the finding that answers for it, `nobody` where none does, `notFlagged` for the rest. */
function ownersOf(units: Units, flags: readonly Flag[], source: string): Int32Array {
  const owners = new Int32Array(units.starts.length).fill(notFlagged)
  for (const { at, finding } of flags) {
    let flagged: number | undefined
    eachTouched(units, at, (index, from, to) => {
      // A flag must cover a fair part of the unit, or lie in it.
      const length = units.lengths[index] ?? 0
      const shared = unbrokenLength(source, from, to)
      if (shared === 0) return
      if (shared * 2 < length && shared * 2 < (flagged ??= unbrokenLength(source, at.start, at.end))) return
      if ((owners[index] ?? 0) < 0) owners[index] = finding ?? nobody
    })
  }
  return owners
}
