import type { Document } from '../document/document.ts'
import { sharedLength, type Range } from '../text/span.ts'
import type { Flag } from './flag.ts'
import type { Measure, Unit } from './measure.ts'
import { countableRanges, countBodyHan, countHanWithin, firstTouching, isMostlyIn, unitsOf } from './units.ts'

export interface MeasureInput {
  readonly measure: Measure
  readonly document: Document
  readonly flags: readonly Flag[]
  /** Ranges, in order and apart, that leave the denominator where they are not flagged themselves. */
  readonly removable: readonly Range[]
  readonly norm: number
  /** The defect at which loss begins; short texts are shrunk towards it. */
  readonly good: number
}

export interface MeasuredUnits {
  readonly flagged: number
  readonly units: number
  readonly raw: number
  readonly r: number
  /** Units per finding that answers for them; `undefined` for those nobody points at. */
  readonly byFinding: ReadonlyMap<number | undefined, number>
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
  readonly byFinding: Map<number | undefined, number>
}

function countCharacters({ document, flags, removable }: MeasureInput): Counts {
  const body = countableRanges(document)
  const byFinding = new Map<number | undefined, number>()
  const taken: Range[] = []
  let flagged = 0
  for (const { at, finding } of [...flags].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
    const last = taken.at(-1)
    const fresh = last && last.end > at.start ? { start: last.end, end: at.end } : at
    if (fresh.end <= fresh.start) continue
    taken.push(fresh)
    const count = countHanWithin(document.source, [fresh], body)
    flagged += count
    if (count > 0) byFinding.set(finding, (byFinding.get(finding) ?? 0) + count)
  }
  // Flagged characters stay in their own denominator, removable ones that are not flagged leave it.
  const left = without(removable, taken)
  const units = countBodyHan(document) - countHanWithin(document.source, left, body)
  return { flagged, units, byFinding }
}

function countUnits(
  { measure, document, flags, removable }: MeasureInput,
  unit: Exclude<Unit, 'character' | 'document'>,
): Counts {
  const units = unitsOf(document, unit)
  const owners = new Array<number | undefined | null>(units.length).fill(null)
  for (const { at, finding } of flags) {
    for (let index = firstTouching(units, at); index < units.length; index++) {
      const range = units[index]
      if (!range || range.start >= at.end) break
      // A flag must cover a fair part of the unit, or lie in it.
      const shared = sharedLength(range, at)
      if (shared === 0 || (shared * 2 < range.end - range.start && shared * 2 < at.end - at.start)) continue
      // `null` is an unflagged unit, `undefined` one that is flagged but that no finding answers for.
      if (owners[index] === null || owners[index] === undefined) owners[index] = finding
    }
  }
  const byFinding = new Map<number | undefined, number>()
  let flagged = 0
  let left = 0
  units.forEach((range, index) => {
    const owner = owners[index]
    if (owner !== null) {
      flagged++
      byFinding.set(owner, (byFinding.get(owner) ?? 0) + 1)
    } else if (measure.unit !== 'section' && isMostlyIn(range, removable)) left++
  })
  return { flagged, units: units.length - left, byFinding }
}

/** The parts of `ranges` that lie in none of `taken`; both in order and apart. */
function without(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  const left: Range[] = []
  for (const range of ranges) {
    let start = range.start
    for (let index = firstTouching(taken, range); index < taken.length; index++) {
      const cut = taken[index]
      if (!cut || cut.start >= range.end) break
      if (cut.start > start) left.push({ start, end: cut.start })
      start = Math.max(start, cut.end)
    }
    if (start < range.end) left.push({ start, end: range.end })
  }
  return left
}
