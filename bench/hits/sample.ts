import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../src/index.ts'
import { messageOf } from '../../src/report/json.ts'
import { sampleSize } from '../../src/tasks/hit-counts.ts'
import { isPublished } from './texts.ts'

/** A place that a rule marks, with what a reader needs to judge it. */
export interface Hit {
  readonly path: string
  readonly rule: string
  readonly quote: string
  readonly context: string
  readonly message: string
  /**
   * Its place in the draw. It hangs on path, rule and quote alone, so that a hit that stays keeps it.
   * Published texts come first: what was written to be found fault with says little of precision.
   */
  readonly rank: string
}

const longestQuote = 60
const longestShown = 200
const around = 30
const mostRelated = 5
/** One odd file shall not rule the sample. */
const perFile = 2

/** What was marked, on one line, as verdicts name it. */
export function quoteOf(text: string): string {
  return beginning(text, longestQuote).trim()
}

export function hitKey({ path, quote }: Pick<Hit, 'path' | 'quote'>): string {
  return `${path}\t${quote}`
}

export function hitOf(path: string, source: string, diagnostic: Diagnostic): Hit {
  const { rule, at, related = [] } = diagnostic
  const quote = quoteOf(source.slice(at.start, at.end))
  const others = related.slice(0, mostRelated).map((one) => quoteOf(source.slice(one.at.start, one.at.end)))
  const more = related.length > mostRelated ? ` … (${related.length})` : ''
  return {
    path,
    rule,
    quote,
    context: contextOf(source, at),
    message: blanks(messageOf(diagnostic, 'zh')) + (others.length > 0 ? ` || ${others.join(' | ')}${more}` : ''),
    rank: `${isPublished(path) ? 0 : 1} ${createHash('sha256').update([path, rule, quote].join('\t')).digest('hex')}`,
  }
}

/**
 * The hits of one rule to be read: the first by rank, at most two of a text unless there are too few. Drawing from an
 * earlier draw and the hits of further texts gives what drawing from all of them at once would give.
 */
export function draw(hits: readonly Hit[]): Hit[] {
  const ranked = distinct(hits).toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
  const taken = new Map<string, number>()
  const first: Hit[] = []
  const further: Hit[] = []
  for (const hit of ranked) {
    const before = taken.get(hit.path) ?? 0
    taken.set(hit.path, before + 1)
    if (before < perFile) first.push(hit)
    else further.push(hit)
  }
  return [...first, ...further].slice(0, sampleSize)
}

function distinct(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter((hit) => {
    const isNew = !seen.has(hitKey(hit))
    seen.add(hitKey(hit))
    return isNew
  })
}

function contextOf(source: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const marked = source.slice(start, end)
  const whole = beginning(marked, longestShown)
  const shown = whole.length < marked.length ? `${whole}…` : whole
  return [
    blanks(source.slice(Math.max(0, start - around), start)),
    `⟦${shown}⟧`,
    blanks(source.slice(end, end + around)),
  ].join('')
}

function beginning(text: string, most: number): string {
  return [...blanks(text.slice(0, 2 * most))].slice(0, most).join('')
}

function blanks(text: string): string {
  return text.replace(/\s/gu, ' ')
}
