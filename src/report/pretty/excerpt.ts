import type { Severity } from '../../diagnostic/dimension.ts'
import type { Range } from '../../text/span.ts'
import { displayWidth, fitEnd, fitStart } from './display-width.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'

/**
 * The words at fault in their context, on one line of at most so many columns. Of long words the start and the end are
 * shown. Empty for a finding that is nowhere.
 */
export function excerpt(source: string, at: Range, columns: number, severity: Severity, style: Style): string {
  if (at.end <= at.start) return ''
  const marked = printable(source.slice(at.start, at.end)).trim()
  // Two columns each for 「」 and for the ellipsis on both sides.
  const room = columns - 4 - 4
  const words = displayWidth(marked) <= room ? marked : shortened(marked, room)
  const left = room - displayWidth(words)
  const before = printable(source.slice(Math.max(0, at.start - 80), at.start).replace(/^[^]*[\r\n]/, '')).trimStart()
  const after = printable(source.slice(at.end, at.end + 80).replace(/[\r\n][^]*$/, '')).trimEnd()
  const start = fitEnd(before, Math.max(left - displayWidth(after), left >> 1))
  const end = fitStart(after, left - displayWidth(start))
  return [
    start.length < before.length || at.start - before.length > lineStart(source, at.start)
      ? style.dim(`…${start}`)
      : style.dim(start),
    style.mark(severity, words),
    style.dim(end.length < after.length ? `${end}…` : end),
  ].join('')
}

/** The start of the line, white space left out. */
function lineStart(source: string, offset: number): number {
  let at = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  while (/[\s\uFEFF]/.test(source.charAt(at)) && at < offset) at++
  return at
}

function shortened(text: string, columns: number): string {
  const half = (columns - 2) >> 1
  return `${fitStart(text, half)} … ${fitEnd(text, half - 1)}`
}
