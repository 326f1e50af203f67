import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { scoredDimensions } from '../../src/diagnostic/dimension.ts'
import { locales, placeholdersOf, type MessageData } from '../../src/diagnostic/localized.ts'
import type { FileResult } from '../../src/index.ts'
import type { Range } from '../../src/text/span.ts'
import { breachesOf } from '../../test/formats/contract.ts'

/** Longest source whose document is held to the contract unit by unit. */
const longestUnitByUnit = 50_000

/** What a result of linting must never be, whatever the draft holds; nothing at best. */
export function resultBreaches(result: FileResult): string[] {
  const { document, problems, diagnostics } = result
  const crashes = problems.filter(({ code }) => code === 'rule-crashed' || code.endsWith('-unreadable'))
  return [
    ...crashes.map(({ message }) => message.en),
    ...(document.source.length <= longestUnitByUnit ? breachesOf(document) : orderBreaches(result)),
    ...diagnostics.flatMap((diagnostic) => diagnosticBreaches(diagnostic, document.source)),
    ...scoreBreaches(result),
  ]
}

function orderBreaches({ document: { source, sentences } }: FileResult): string[] {
  let end = 0
  for (const { span, index } of sentences) {
    if (span.start < end || !isInside(span, source))
      return [`sentence ${index} lies at ${span.start}–${span.end} after ${end}`]
    end = span.end
  }
  return []
}

function diagnosticBreaches(diagnostic: Diagnostic, source: string): string[] {
  const { rule, at, related = [], fixes = [], messages, messageId, data } = diagnostic
  const breaches: string[] = []
  const places: Range[] = [at, ...related.map((one) => one.at), ...fixes.flatMap(({ edits }) => edits)]
  for (const place of places)
    if (!isInside(place, source)) breaches.push(`${rule} points to ${place.start}–${place.end} of ${source.length}`)
  const said: [string, MessageData | undefined][] = [[messageId, data]]
  for (const one of related) if (one.messageId) said.push([one.messageId, one.data ?? data])
  for (const fix of fixes) said.push([fix.messageId, fix.data ?? data])
  for (const [id, values] of said) {
    for (const locale of locales) {
      for (const name of placeholdersOf(messages[id]?.[locale] ?? '')) {
        const value = values?.[name]
        if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
          breaches.push(`${rule} says {${name}} as ${value}`)
      }
    }
    if (!messages[id]) breaches.push(`${rule} has no message ${id}`)
  }
  for (const { edits } of fixes) {
    edits.forEach((edit, index) => {
      if (edit.start < (edits[index - 1]?.end ?? 0))
        breaches.push(`${rule} has a fix whose edits overlap or are out of order`)
    })
  }
  return breaches
}

/** Scores stand between 0 and 100, and every tenth that is lost has a place: a finding, hidden or unlocated. */
function scoreBreaches({ scores, parts, diagnostics }: FileResult): string[] {
  const breaches: string[] = []
  const tenths = (value: number): number => Math.round(value * 10)
  for (const dimension of scoredDimensions) {
    const own = parts.filter((part) => part.dimension === dimension)
    const score = scores[dimension]
    const lost = own.reduce((sum, part) => sum + tenths(part.lost), 0)
    const placed = own.reduce((sum, part) => sum + tenths(part.hidden) + tenths(part.unlocated), 0)
    const costs = diagnostics
      .filter((one) => one.dimension === dimension)
      .reduce((sum, one) => sum + tenths(one.cost ?? 0), 0)
    if (score !== null && !(score >= 0 && score <= 100)) breaches.push(`${dimension} scores ${score}`)
    if (score !== null && tenths(score) !== Math.max(0, 1000 - lost))
      breaches.push(`${dimension} scores ${score}, lost ${lost / 10}`)
    if (costs + placed !== lost) breaches.push(`${dimension} lost ${lost / 10}, placed ${(costs + placed) / 10}`)
  }
  for (const { measure, lost, hidden, unlocated, r, raw, weight } of parts) {
    if (![lost, hidden, unlocated, r, raw].every((value) => value >= 0 && Number.isFinite(value)) || lost > weight)
      breaches.push(
        `${measure}: lost ${lost} of ${weight}, hidden ${hidden}, unlocated ${unlocated}, r ${r}, raw ${raw}`,
      )
  }
  return breaches
}

function isInside({ start, end }: Range, source: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.length
}
