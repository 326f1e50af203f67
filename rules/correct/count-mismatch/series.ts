import type { Block, Document } from 'doclint/rule'

/** Ordinals that stand below each style: they may come between its items. What ranks above it ends the series. */
const ranks: Readonly<Record<string, number>> = {
  第一章: 0,
  '一、': 1,
  '（一）': 2,
  '1.': 3,
  '（1）': 4,
  '1）': 4,
  '①': 5,
  一是: 6,
  '第一，': 6,
}

/**
 * The last value of the series that begins with this block; undefined where it breaks off or runs out of order, so
 * that nothing can be said of its length.
 */
export function seriesAfter(document: Document, first: Block): number | undefined {
  const style = first.ordinal?.style ?? '一、'
  const rank = ranks[style]
  if (rank === undefined) return undefined
  let value = 1
  for (let index = first.index + 1; index < document.blocks.length; index++) {
    const { ordinal, role, text } = document.blocks[index] ?? first
    if (role === 'title' || role === 'signature' || role === 'attachmentNote') break
    if (!ordinal) {
      // What is numbered inside a paragraph cannot be told from what is not.
      if (role === 'body' && /[；。](?:[二三四五六七八九]、|（[二三四五六七八九]）|[2-9][.．、](?!\d))/.test(text))
        return undefined
      continue
    }
    if (ordinal.style === style) {
      if (ordinal.value === value + 1) value = ordinal.value
      else if (ordinal.value === 1 && value > 1) break
      else return undefined
    } else if ((ranks[ordinal.style] ?? 9) < rank) break
  }
  return value > 1 ? value : undefined
}
