import { beginsItem, isDateOrNumber } from '../line-start.ts'
import type { Line } from './lines.ts'

/** Shortest and longest line, in columns, of hard-wrapped text: below it, lists of short lines look alike. */
const shortestWrap = 40
const longestWrap = 160
/** UTF-16 units that two lines share at their head where the second is the first once more. */
const sameBeginning = 16
/** Longest paragraph, in lines: what goes on beyond is a list or a table. */
const mostLines = 200

/**
 * How many lines from `at` on make one hard-wrapped paragraph. All but the last end within two columns of one width,
 * and none of them in 。！？：；; the last is not longer. A single full line proves nothing (it may be a long title over
 * its document number), save where the draft has more of its width. Otherwise a line stands alone.
 */
export function wrappedLength(lines: readonly Line[], at: number, wrapWidths: ReadonlySet<number>): number {
  const first = lines[at]
  if (!first || !lines[at + 1]?.text || !isFull(first)) return 1
  const width = first.columns
  let length = 1
  let fullLines = 1
  for (;;) {
    const line = lines[at + length]
    // An instruction to this program parts lines as an empty one does.
    if (!line || line.text === '' || line.text.startsWith('<!--')) break
    // The indent of Chinese text begins a paragraph.
    if (line.indent.endsWith('\u3000') || beginsItem(line.text) || isDateOrNumber(line.text)) break
    const above = lines[at + length - 1]?.text ?? ''
    // A web page prints its title twice, with other marks; what goes on with a sentence does not begin as it did.
    if (isTitle(above) || line.text.startsWith(above.slice(0, sameBeginning))) break
    if (line.columns > width + 2 || length > mostLines) return 1
    length++
    if (line.columns < width - 2 || endsSentence(line.text)) break
    fullLines++
  }
  return fullLines > 1 || wrapWidths.has(width) ? length : 1
}

/**
 * Widths at which at least three lines break off in the middle of a sentence, and those within two columns of them.
 * Headings do not count: they end without a mark wherever they end.
 */
export function wrapWidthsOf(lines: readonly Line[]): Set<number> {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (!isFull(line) || beginsItem(line.text)) continue
    for (let near = line.columns - 2; near <= line.columns + 2; near++) counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  return new Set([...counts.keys()].filter((width) => (counts.get(width) ?? 0) >= 3))
}

/** Whether a line may be one that was broken off at the width of its paragraph. */
function isFull({ text, columns }: Line): boolean {
  return columns >= shortestWrap && columns <= longestWrap && !endsSentence(text)
}

/** `关于印发…的通知`: a title is full by chance, and what stands under it begins anew. */
function isTitle(line: string): boolean {
  return /^(?:[^，。；]{2,30})?(?:关于|印发|转发)[^。；]*(?:的(?:通知|意见|决定|报告|请示|批复|通报|公告|函|方案|办法|规定))(?:（[^）]*）)?$/.test(
    line,
  )
}

function endsSentence(line: string): boolean {
  return /[。！？：；.!?:;][”’）)]?$/.test(line)
}
