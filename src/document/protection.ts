import { allMatches } from '../text/all-matches.ts'
import { eachMark } from '../text/each-mark.ts'
import type { PhraseFinder } from '../text/phrase-finder.ts'
import { overlaps, type Range } from '../text/span.ts'
import { findFormulaFrames } from './formula-frames.ts'

/** Why a range is left alone by style rules. `code` and `url` are silent for every rule. */
export type ProtectionKind = 'formula' | 'title' | 'quotation' | 'institution' | 'term' | 'code' | 'url'

export interface Protection extends Range {
  readonly kind: ProtectionKind
}

/** What the engine knows before it reads a draft: fixed wording, terms of the user, names of institutions. */
export interface Knowledge {
  /** Finds all known wording in one pass. */
  readonly finder: PhraseFinder
  /** The kind of each pattern of the finder. */
  readonly kinds: readonly ProtectionKind[]
}

const url = /(?:https?:\/\/|www\.)[\w\-./?%&=#:~+@]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+/g

/** The protected ranges of a block's prose, in order; where two overlap, the one that begins first and is longer holds. */
export function findProtections(prose: string, code: readonly Range[], knowledge: Knowledge): Protection[] {
  const found: Protection[] = code.map(({ start, end }) => ({ start, end, kind: 'code' }))
  if (prose.includes('.')) {
    for (const match of allMatches(url, prose)) {
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'url' })
    }
  }
  addPaired(prose, '《', '》', 'title', found)
  addPaired(prose, '“', '”', 'quotation', found)
  addPaired(prose, '「', '」', 'quotation', found)
  for (const match of knowledge.finder.matches(prose)) {
    found.push({ start: match.start, end: match.end, kind: knowledge.kinds[match.pattern] ?? 'term' })
  }
  for (const { start, end } of findFormulaFrames(prose)) found.push({ start, end, kind: 'formula' })
  return withoutOverlaps(found)
}

/** Pairs marks in one pass, nested ones as part of the outer; an opening mark without its partner protects nothing. */
function addPaired(prose: string, open: string, close: string, kind: ProtectionKind, found: Protection[]): void {
  const waiting: number[] = []
  const outermost: Protection[] = []
  if (!prose.includes(open)) return
  eachMark(prose, [open, close], (at, opens) => {
    if (opens) return void waiting.push(at)
    const start = waiting.pop()
    if (start === undefined) return
    while ((outermost.at(-1)?.start ?? -1) > start) outermost.pop()
    outermost.push({ start, end: at + 1, kind })
  })
  for (const protection of outermost) found.push(protection)
}

/** A formula that holds quotation marks (增强“四个意识”) outranks the quotation in it, since it begins first. */
function withoutOverlaps(found: Protection[]): Protection[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Protection[] = []
  for (const protection of found) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, protection)) kept.push(protection)
    else if (protection.end > last.end && protection.kind === 'formula' && last.kind === 'formula') {
      kept[kept.length - 1] = { ...last, end: protection.end }
    } else if (protection.kind === 'formula' && last.kind === 'quotation' && protection.end > last.end) {
      kept[kept.length - 1] = protection
    } else if (protection.kind === 'quotation' && protection.end > last.end) {
      kept.push({ ...protection, start: last.end })
    }
  }
  return kept
}
