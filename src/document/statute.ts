import type { Range } from '../text/span.ts'
import type { Block } from './document.ts'

/** Fewer articles are quoted, not promulgated. */
const leastArticles = 3
/** Paragraphs and items that may still belong to the last article. */
const tail = 4

/**
 * The regulation that a notice promulgates below its own text, from the first article to the last, in the source. Its
 * articles bind by law: they are no demands or claims of the notice, and a style rule that passes laws over passes them
 * over too.
 */
export function statuteOf(blocks: readonly Block[]): Range | undefined {
  const articles = blocks.filter(
    ({ ordinal, prose }) => ordinal?.style === '第一条' || /^第[一二三四五六七八九十百]+条/.test(prose),
  )
  const [first] = articles
  const last = articles.at(-1)
  if (!first || !last || articles.length < leastArticles) return undefined
  const end = blocks[Math.min(blocks.length, last.index + tail) - 1] ?? last
  return { start: first.span.start, end: end.span.end }
}
