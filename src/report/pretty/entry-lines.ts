import { isScored } from '../../diagnostic/dimension.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { LineIndex } from '../../text/line-index.ts'
import type { Range } from '../../text/span.ts'
import { messageOf } from '../message.ts'
import { displayWidth, padTo } from './display-width.ts'
import type { Entry } from './entries.ts'
import { excerpt } from './excerpt.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'
import { dimensionNames, lineList, say, severityNames } from './words.ts'
import { wrap } from './wrap.ts'

export interface EntryContext {
  readonly source: string
  readonly lines: LineIndex
  readonly style: Style
  /** Leaves excerpts and examples out. */
  readonly brief: boolean
}

/** Examples shown of a habit. */
const examples = 3

/** The lines that say an entry: a finding with its words in context, or a habit with its worst cases and its lines. */
export function entryLines(entry: Entry, context: EntryContext): string[] {
  return entry.isHabit ? habitLines(entry, context) : findingLines(entry, context)
}

const indent = 2

function findingLines({ severity, diagnostics: [diagnostic], cost, places }: Entry, context: EntryContext): string[] {
  if (!diagnostic) return []
  const { style } = context
  const label = labelOf(severity, style)
  const body = caseLines(diagnostic, diagnostic.at, context, label.columns, true)
  const tail = tailOf(diagnostic, cost, style)
  // A place on the line that is shown is seen with it.
  const shown = context.lines.position(diagnostic.at.start).line
  const others = places.filter(({ start }) => context.lines.position(start).line !== shown)
  const seeAlso = context.brief || others.length === 0 ? [] : placeLines('seeAlso', others, context)
  return [...withTail([label.text + body[0], ...body.slice(1)], tail, label.columns + placeColumns, style), ...seeAlso]
}

/** A sentence that lists the lines of places. */
function placeLines(
  name: 'seeAlso' | 'otherPlaces' | 'placeLines',
  places: readonly Range[],
  { lines, style }: EntryContext,
): string[] {
  const numbers = places.map(({ start }) => lines.position(start).line)
  const text = say(style.locale, name, { count: places.length, lines: lineList(numbers, style.locale, 24) })
  const left = labelOf('info', style).columns + placeColumns
  return wrap(text, style.width - left).map((line) => ' '.repeat(left) + style.dim(line))
}

function habitLines({ severity, diagnostics, places, cost }: Entry, context: EntryContext): string[] {
  const { style, brief } = context
  const [worst] = diagnostics
  if (!worst) return []
  const label = labelOf(severity, style)
  const count = say(style.locale, 'places', { count: places.length })
  const left = Math.max(placeColumns, displayWidth(count) + 1)
  const head = wrap(worst.title[style.locale], style.width - label.columns - left).map((line, index) => {
    return (index === 0 ? label.text + padTo(count, left) : ' '.repeat(label.columns + left)) + style.bold(line)
  })
  const headed = withTail(head, tailOf(worst, cost, style), label.columns + placeColumns, style)
  const shown = brief ? [] : examplesOf(diagnostics, places)
  const rest = places.filter((place) => !shown.some(({ at }) => at.start === place.start && at.end === place.end))
  const blank = ' '.repeat(label.columns)
  const cases = shown.flatMap(({ diagnostic, at }, index) => {
    const [first = '', ...others] = caseLines(diagnostic, at, context, label.columns, index === 0)
    return [blank + first, ...others]
  })
  const name = shown.length > 0 ? 'otherPlaces' : 'placeLines'
  return [...headed, ...cases, ...(rest.length === 0 ? [] : placeLines(name, rest, context))]
}

/** The costliest cases of a habit; of one finding with related places the first ones. */
function examplesOf(
  diagnostics: readonly Diagnostic[],
  places: readonly Range[],
): { diagnostic: Diagnostic; at: Range }[] {
  const [only] = diagnostics
  if (only && diagnostics.length < examples) return places.slice(0, examples).map((at) => ({ diagnostic: only, at }))
  const shown = diagnostics.slice(0, examples).map((diagnostic) => ({ diagnostic, at: diagnostic.at }))
  return shown.sort((a, b) => a.at.start - b.at.start)
}

/** `124:1024` with a blank behind it. */
const placeColumns = 8

/** One case: its place, its message where it is to be said, and its words in their context. */
function caseLines(
  diagnostic: Diagnostic,
  at: Range,
  context: EntryContext,
  column: number,
  message: boolean,
): string[] {
  const { source, lines, style, brief } = context
  const position = lines.position(at.start)
  const place = at.end > at.start ? `${position.line}:${position.column}` : say(style.locale, 'wholeDocument')
  const left = column + Math.max(placeColumns, displayWidth(place) + 1)
  const start = padTo(place, left - column)
  const room = style.width - left
  const words = message ? wrap(printable(messageOf(diagnostic, style.locale)), room) : []
  const shown = brief ? '' : excerpt(source, at, Math.min(room, 76), diagnostic.severity, style)
  const body = shown === '' ? words : [...words, shown]
  return body.map((line, index) => (index === 0 ? style.dim(start) + line : ' '.repeat(left) + line))
}

function labelOf(severity: Entry['severity'], style: Style): { text: string; columns: number } {
  const widest = style.locale === 'zh' ? 4 : 7
  const columns = indent + widest + 2
  return {
    text: ' '.repeat(indent) + style.severity(severity, padTo(severityNames[severity][style.locale], widest + 2)),
    columns,
  }
}

/** The rule's id and what it cost. */
function tailOf({ rule, dimension }: Diagnostic, cost: number, { locale }: Style): string {
  return isScored(dimension) && cost > 0 ? `${rule}  ${dimensionNames[dimension][locale]} −${cost.toFixed(1)}` : rule
}

/** Puts the tail behind the last line where it fits, else on a line of its own. */
function withTail(lines: readonly string[], tail: string, left: number, style: Style): string[] {
  const last = lines.at(-1) ?? ''
  const width = displayWidth(bare(last))
  if (width + 2 + displayWidth(tail) <= style.width) return [...lines.slice(0, -1), `${last}  ${style.dim(tail)}`]
  return [...lines, ' '.repeat(left) + style.dim(tail)]
}

/** Without the sequences that colour it. */
function bare(text: string): string {
  return text.replace(/\u001B\[\d+m/g, '')
}
