import { isScored, severities, type Severity } from '../../diagnostic/dimension.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Range } from '../../text/span.ts'

/** One thing to say about a draft: a finding, or a habit that runs through the draft and is said once. */
export interface Entry {
  readonly severity: Severity
  readonly isHabit: boolean
  /** What it cost its dimension, in points. */
  readonly cost: number
  /** The findings behind it, the costliest first. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every place, in order. */
  readonly places: readonly Range[]
}

/** From so many places on, a fault is a habit. */
const habit = 4

/** Findings as entries: habits joined, the worst first. */
export function entriesOf(diagnostics: readonly Diagnostic[]): Entry[] {
  const byRule = new Map<string, Diagnostic[]>()
  for (const one of diagnostics) {
    const key = `${one.rule} ${one.severity}`
    const own = byRule.get(key)
    if (own) own.push(one)
    else byRule.set(key, [one])
  }
  const entries = [...byRule.values()].flatMap((own) => {
    return placesOf(own).length >= habit ? [entryOf(own, true)] : singleEntries(own)
  })
  return entries.sort(isWorse)
}

/** Every finding by itself, in the order of the text. */
export function singleEntries(diagnostics: readonly Diagnostic[]): Entry[] {
  return diagnostics.map((one) => entryOf([one], false))
}

function entryOf(diagnostics: readonly Diagnostic[], isHabit: boolean): Entry {
  const tenths = diagnostics.reduce((sum, { cost = 0 }) => sum + Math.round(cost * 10), 0)
  return {
    severity: diagnostics[0]?.severity ?? 'info',
    isHabit,
    cost: tenths / 10,
    diagnostics: [...diagnostics].sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0) || a.at.start - b.at.start),
    places: placesOf(diagnostics),
  }
}

function placesOf(diagnostics: readonly Diagnostic[]): Range[] {
  const places = diagnostics.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)])
  return places.sort((a, b) => a.start - b.start)
}

function isWorse(a: Entry, b: Entry): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    weightOf(b) - weightOf(a) ||
    b.places.length - a.places.length ||
    (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)
  )
}

/** What a mistake counts for, in points: it costs none, but whoever sends it out wishes to have seen it. */
const mistake = 3

function weightOf({ cost, diagnostics: [first] }: Entry): number {
  return first && !isScored(first.dimension) ? mistake : cost
}
