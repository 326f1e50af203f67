import { scoredDimensions, type ScoredDimension } from '../../diagnostic/dimension.ts'
import type { FileResult } from '../../engine/result.ts'
import { firstChanges, type Change } from '../../score/changes.ts'
import { displayWidth } from './display-width.ts'
import type { Style } from './style.ts'
import { dimensionNames, say } from './words.ts'
import { wrap } from './wrap.ts'

/** What to change first, each with what it gains, and where all of it would lead. Empty where nothing is to be gained. */
export function changeLines(result: FileResult, style: Style): string[] {
  const failing = new Set(
    result.gate.flatMap(({ kind, dimension }) => (kind === 'score' && dimension ? [dimension] : [])),
  )
  const changes = firstChanges({ basis: result.basis, findings: result.diagnostics, failing })
  // One change that gains next to nothing is no advice.
  const worthwhile = changes.filter(({ gains }) => scoredDimensions.some((dimension) => gains[dimension] >= 0.5))
  if (worthwhile.length === 0) return []
  const { locale } = style
  return [
    `  ${style.bold(say(locale, 'first'))}`,
    ...worthwhile.flatMap((change, index) => changeLine(change, index + 1, result, style)),
    `  ${style.dim(say(locale, 'after', { scores: afterAll(worthwhile, result, style) }))}`,
  ]
}

function changeLine(change: Change, number: number, result: FileResult, style: Style): string[] {
  const { locale } = style
  const title = result.diagnostics[change.findings[0] ?? -1]?.title[locale] ?? change.rule
  const count = change.findings.length
  const heading = change.section?.heading?.text.trim().replace(/[。．.]$/, '')
  const isWhole = change.section === undefined && hasParts(result)
  const text =
    heading !== undefined
      ? say(locale, 'change', { section: heading, count, title })
      : say(locale, isWhole && !isInOpening(change, result) ? 'changeWhole' : isWhole ? 'changeStart' : 'changeWhole', {
          count,
          title,
        })
  const gain = gainText(change, style)
  const start = `    ${number}. `
  const lines = wrap(text, style.width - start.length - displayWidth(gain) - 2)
  return lines.map((line, index) => {
    const lead = index === 0 ? start : ' '.repeat(start.length)
    return index === lines.length - 1 ? `${lead}${line}  ${style.good(gain)}` : lead + line
  })
}

function hasParts({ document }: FileResult): boolean {
  return document.root.children.length > 0
}

/** Whether all places of a change stand before the first heading. */
function isInOpening({ findings }: Change, { document, diagnostics }: FileResult): boolean {
  const first = document.root.children[0]?.heading?.span.start ?? Infinity
  return findings.every((number) => (diagnostics[number]?.at.start ?? Infinity) < first)
}

function gainText({ gains }: Change, { locale }: Style): string {
  // A tenth here or there, by way of a denominator, is noise beside the gain that is meant.
  const shown = scoredDimensions.filter((dimension) => gains[dimension] >= 0.5)
  return shown.map((dimension) => `${dimensionNames[dimension][locale]} +${gains[dimension].toFixed(1)}`).join('  ')
}

function afterAll(changes: readonly Change[], { scores }: FileResult, { locale }: Style): string {
  const total = (dimension: ScoredDimension): number =>
    changes.reduce((sum, { gains }) => sum + Math.round(gains[dimension] * 10), 0) / 10
  return scoredDimensions
    .filter((dimension) => total(dimension) > 0)
    .map((dimension) => {
      const before = scores[dimension] ?? 0
      return `${dimensionNames[dimension][locale]} ${before.toFixed(1)} → ${Math.min(100, before + total(dimension)).toFixed(1)}`
    })
    .join(locale === 'zh' ? '，' : ', ')
}
