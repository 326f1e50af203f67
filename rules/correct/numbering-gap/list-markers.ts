import type { Block, Document, Range } from 'doclint/rule'

/** A number that leaves one out, and where it stands in its block, in UTF-16 units of the prose. */
export interface ListGap extends Range {
  readonly block: Block
  readonly last: number
  readonly value: number
}

/**
 * Gaps between the numbers typed before the items of Markdown lists. They are markup and no text, and a renderer counts
 * anew within one list, but headings in between part the lists, and whoever copies the source copies its numbers.
 */
export function gapsInLists(document: Document): ListGap[] {
  const found: ListGap[] = []
  const last = new Map<number, number>()
  for (const block of document.blocks) {
    const { list } = block
    if (!list?.ordered) continue
    const value = markerOf(document, block)
    if (value === undefined) continue
    const before = last.get(list.depth)
    if (before !== undefined && before > 1 && value > before + 1 && value <= before + 3)
      found.push({ block, last: before, value, start: 0, end: block.sentences[0]?.end ?? block.prose.length })
    last.set(list.depth, value)
    for (const depth of last.keys()) if (depth > list.depth) last.delete(depth)
  }
  return found
}

function markerOf(document: Document, block: Block): number | undefined {
  const { start } = block.map.span(0, 1)
  const line = document.source.slice(document.source.lastIndexOf('\n', start - 1) + 1, start)
  const digits = /^[\s>]*(\d{1,3})[.)]\s+[*_]{0,3}$/.exec(line)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
