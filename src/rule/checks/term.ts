import type { Range } from '../../text/span.ts'

/** A term as the automaton and the sentence see it. */
export interface CompiledTerm {
  /** The literal that the automaton looks for: the term itself, or its longest part between slots. */
  readonly anchor: string
  /** Where the whole term stands, given its anchor; undefined where the rest does not fit. */
  locate(prose: string, start: number, end: number): Range | undefined
}

/** Longest filling of a slot, in UTF-16 units. */
const slotLength = 12

/** Compiles a term. `…` is a slot of one to twelve characters without a pause mark: `为…提供…支撑`. */
export function compileTerm(term: string): CompiledTerm {
  if (!term.includes('…')) return { anchor: term, locate: (_prose, start, end) => ({ start, end }) }
  const parts = term.split('…')
  const anchorIndex = parts.reduce((best, part, index) => (part.length > (parts[best]?.length ?? 0) ? index : best), 0)
  const slot = `[^，。；：！？]{1,${slotLength}}?`
  const before = parts.slice(0, anchorIndex)
  const after = parts.slice(anchorIndex + 1)
  const pattern = (list: readonly string[]): string => list.map(escape).join(slot)
  const ahead = after.length > 0 ? new RegExp(`^${slot}${pattern(after)}`) : undefined
  const behind = before.length > 0 ? new RegExp(`${pattern(before)}${slot}$`) : undefined
  const reach = (list: readonly string[]): number => list.reduce((sum, part) => sum + part.length + slotLength, 0)
  return {
    anchor: parts[anchorIndex] ?? '',
    locate(prose, start, end) {
      let from = start
      let to = end
      if (ahead) {
        const match = ahead.exec(prose.slice(end, end + reach(after)))
        if (!match) return undefined
        to = end + match[0].length
      }
      if (behind) {
        const base = Math.max(0, start - reach(before))
        const match = shortestBehind(behind, prose.slice(base, start))
        if (match === undefined) return undefined
        from = base + match
      }
      return { start: from, end: to }
    },
  }
}

/** The last place from which the pattern reaches the end of the text. */
function shortestBehind(pattern: RegExp, text: string): number | undefined {
  let found: number | undefined
  for (let at = 0; at < text.length; ) {
    const match = pattern.exec(text.slice(at))
    if (!match) return found
    found = at + match.index
    at = found + 1
  }
  return found
}

function escape(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
