import type { Block, Sentence } from '../document/document.ts'
import type { PhraseIndex } from './phrase-index.ts'

/** Sentences of a stretch, about: what they are made of stays in the caches of a processor while all rules pass over it. */
const sentencesAtOnce = 512

/** Some blocks of a draft, and where the terms of all rules stand in them. */
export interface Stretch {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/** The blocks of a draft in stretches, code left out. */
export function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: { readonly blocks: Block[]; readonly sentences: Sentence[] }[] = []
  let last: (typeof stretches)[number] | undefined
  for (const block of blocks) {
    if (block.role === 'code') continue
    if (!last || last.sentences.length >= sentencesAtOnce) stretches.push((last = { blocks: [], sentences: [] }))
    last.blocks.push(block)
    for (const sentence of block.sentences) last.sentences.push(sentence)
  }
  return stretches
}

/** Where the terms of one list stand in a stretch: of each place the number of its sentence, the term, start and end. */
export interface TermPlaces {
  readonly numbers: readonly number[]
  /** How many of the numbers are of this stretch; four a place. */
  readonly count: number
}

/** Numbers of a place. */
export const placeWidth = 4

/** Looks all sentences of a stretch through, once for all lists. What it returns holds until it is called again. */
export function termPlaces(index: PhraseIndex, lists: number): (stretch: Stretch) => readonly TermPlaces[] {
  const places = Array.from({ length: lists }, (): { numbers: number[]; count: number } => ({ numbers: [], count: 0 }))
  let present = 0
  const note = (list: number, term: number, start: number, end: number): void => {
    const own = places[list]
    if (!own) return
    const { numbers } = own
    numbers[own.count++] = present
    numbers[own.count++] = term
    numbers[own.count++] = start
    numbers[own.count++] = end
  }
  return ({ sentences }) => {
    for (const own of places) own.count = 0
    for (present = 0; present < sentences.length; present++) index.each(sentences[present]?.prose ?? '', note)
    return places
  }
}
