import type { Block, Sentence } from 'doclint/rule'
import { isScenery, ranksYear, saysImportance } from './importance.ts'

/** 您好！ before the matter opens nothing. */
const greeting = /^[^，。]{0,8}好[！。]$/

/** The first two sentences of a passage: importance that comes later mostly follows from what was said. */
export function openingSentences(block: Block): Sentence[] {
  const opening: Sentence[] = []
  for (const sentence of block.sentences) {
    if (sentence.role !== 'body' || greeting.test(sentence.prose)) continue
    opening.push(sentence)
    if (opening.length === 3) break
  }
  const [first, ...others] = opening
  // （三）考风考纪。考风是…… — the heading runs into its paragraph.
  return first && others.length > 0 && isRunInHeading(first) ? others : opening.slice(0, 2)
}

function isRunInHeading(sentence: Sentence): boolean {
  const { block, prose } = sentence
  const heads = block.ordinal !== undefined || block.list !== undefined
  return (
    heads &&
    sentence === block.sentences[0] &&
    prose.length <= 26 &&
    !/必须|\d/.test(prose) &&
    importanceEnd(sentence) === 0 &&
    !isScenery(prose)
  )
}

/** Where the assertion of importance ends: the whole sentence, or its head before the matter begins; 0 where it asserts none. */
export function importanceEnd(sentence: Sentence): number {
  const { prose, clauses } = sentence
  let end = 0
  let waiting = 0
  let matters = false
  for (const clause of clauses) {
    const text = prose.slice(clause.start, clause.end)
    if (saysImportance(text)) {
      end = clause.end
      waiting = 0
      matters ||= !ranksYear(text)
    } else if (++waiting > 3) break
  }
  if (!matters || holdsFigure(sentence, end)) return 0
  // A short rest (是……，让群众放心。) belongs to the assertion; a demand or a fact behind it is the matter.
  return prose.length - end <= 12 && sentence.demands.length === 0 ? prose.length : end
}

/** A figure before `end` that is no date: what carries one is a reason, not an assertion. */
function holdsFigure({ facts, prose }: Sentence, end: number): boolean {
  return facts.some(
    ({ kind, start, end: stop }) => kind === 'quantity' && start < end && !/[年月日]$/.test(prose.slice(start, stop)),
  )
}
