import type { Block, Document } from '../../src/document/document.ts'
import { lineIndex } from '../../src/text/line-index.ts'

/**
 * What every reader owes: spans in bounds, in order and apart; prose, text and map of one length; and where the map
 * says so, the source behind a part of a sentence is that part, unit for unit. Returns what is broken, nothing at best.
 */
export function breachesOf(document: Document): string[] {
  const breaches: string[] = []
  const { source, blocks, sentences } = document
  const lines = lineIndex(source)
  let end = 0
  for (const block of blocks) {
    const name = `block ${block.index} (${block.role} ${JSON.stringify(block.text.slice(0, 20))})`
    if (block.span.start < end) breaches.push(`${name} begins at ${block.span.start}, before ${end}`)
    if (block.span.end > source.length) breaches.push(`${name} ends behind the source`)
    if (block.text === '') breaches.push(`${name} is empty`)
    if (block.text.length !== block.prose.length) breaches.push(`${name}: text and prose differ in length`)
    if (block.text.length !== block.map.length) breaches.push(`${name}: text and map differ in length`)
    const line = lines.position(block.span.start).line
    if (block.line !== line) breaches.push(`${name} says line ${block.line}, begins on ${line}`)
    breaches.push(...unitBreaches(block, source).map((breach) => `${name}: ${breach}`))
    end = block.span.end
  }
  end = 0
  for (const sentence of sentences) {
    const name = `sentence ${sentence.index} (${JSON.stringify(sentence.text.slice(0, 20))})`
    if (sentence.span.start < end) breaches.push(`${name} begins at ${sentence.span.start}, before ${end}`)
    if (sentence.end <= sentence.start) breaches.push(`${name} is empty`)
    if (sentence.clauses[0] && sentence.clauses[0].start !== 0) breaches.push(`${name}: text before its first clause`)
    for (const clause of sentence.clauses) {
      const exact = sentence.block.map.isExact(sentence.start + clause.start, sentence.start + clause.end)
      const part = sentence.part(clause.start, clause.end)
      const behind = source.slice(part.start, part.end)
      if (exact && behind !== sentence.text.slice(clause.start, clause.end))
        breaches.push(`${name}: clause is ${behind}`)
    }
    end = sentence.span.end
  }
  return breaches
}

/** Each unit of the text stands in the block, not before the one before it; an exact one is the unit in the source. */
function unitBreaches({ text, map, span }: Block, source: string): string[] {
  const breaches: string[] = []
  let start = span.start
  for (let at = 0; at < text.length; at++) {
    const unit = map.span(at, at + 1)
    if (unit.start < start || unit.end > span.end) breaches.push(`unit ${at} lies at ${unit.start}–${unit.end}`)
    if (unit.start === unit.end) breaches.push(`unit ${at} has no source`)
    if (map.isExact(at, at + 1)) {
      if (source.slice(unit.start, unit.end) !== text.charAt(at)) breaches.push(`unit ${at} is not its source`)
      start = unit.end
    } else start = unit.start
  }
  return breaches
}
