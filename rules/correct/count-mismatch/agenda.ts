import type { Document, Sentence } from 'doclint/rule'

const agenda = /(?:研究|讨论|审议|听取|议定)[^。]{0,60}$/

/** How many matters minutes deal with, where a sentence near their head announces a number of them. */
export function mattersOf(document: Document, sentence: Sentence, start: number): number | undefined {
  if (document.genre !== 'minutes' || !agenda.test(sentence.prose.slice(0, start))) return undefined
  const first = document.blocks.findIndex(({ ordinal }) => ordinal?.style === '一、' && ordinal.value === 1)
  if (first < 0 || sentence.block.index > first) return undefined
  const { length } = document.blocks.filter(({ ordinal }) => ordinal?.style === '一、')
  return length > 1 ? length : undefined
}
