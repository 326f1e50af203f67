import { parseNumeral, type Block, type Document, type Sentence } from 'doclint/rule'
import { seriesAfter } from './series.ts'

/** How many points follow a place: 一是 … 二是 … in the block, or the series that opens with the next block. */
export function followed(document: Document, sentence: Sentence, end: number): number | undefined {
  const { block } = sentence
  const rest = block.prose.slice(sentence.start + end)
  if (/^[：。]?(?:一是|第一[，、])/.test(rest.trimStart())) return pointsIn(rest, block, document)
  if (!/^[。：]?$/.test(rest.trim())) return undefined
  const next = document.blocks[block.index + 1]
  if (next?.ordinal?.value !== 1) return undefined
  return seriesAfter(document, next)
}

function pointsIn(rest: string, block: Block, document: Document): number | undefined {
  let count = 0
  const texts = [
    rest,
    ...document.blocks
      .slice(block.index + 1, block.index + 12)
      .filter(({ ordinal }) => ordinal?.style === '一是')
      .map(({ prose }) => prose),
  ]
  for (const text of texts) {
    for (const { 1: point, 2: nth } of text.matchAll(
      /(?:^|[。；，：])(?:([一二三四五六七八九十])是|第([一二三四五六七八九十])[，、])/g,
    )) {
      const number = parseNumeral(point ?? nth ?? '') ?? 0
      if (number === count + 1) count = number
      else if (number !== 1) return undefined
      else return count
    }
  }
  return count
}
