import { countHan } from '../text/characters.ts'
import { sharedLength, type Range } from '../text/span.ts'
import { aspectOfGenre, aspectOfHeading, type Aspect } from './aspect.ts'
import { findClaims } from './claim.ts'
import { findDemands } from './demand.ts'
import type { Block, Document, Section } from './document.ts'
import { findFacts, holdsFact } from './fact.ts'
import { findMentions } from './mention.ts'
import { findProtections, type Knowledge } from './protection.ts'
import { BlockSentence } from './sentence.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Adds protections, mentions, facts, demands and claims to a document, once, for all rules. */
export function annotate(document: Document, knowledge: Knowledge): Document {
  for (const block of document.blocks as readonly Mutable<Block>[]) {
    if (block.role === 'code') continue
    block.protections = findProtections(block.prose, block.protections, knowledge)
    block.mentions = findMentions(block.prose)
  }
  for (const sentence of document.sentences) (sentence as BlockSentence).facts = findFacts(sentence.prose)
  for (const block of document.blocks) if (block.role === 'body') annotateSubstance(block, document)
  return document
}

/** Demands and claims need the facts of the whole block: `人事股负责。` at its end anchors what stands before it. */
function annotateSubstance(block: Block, document: Document): void {
  const inherited = aspectOf(block.section) ?? aspectOfGenre(document.genre)
  const governed = isGoverned(block)
  block.sentences.forEach((sentence, position) => {
    if (sentence.role !== 'body') return
    const target = sentence as BlockSentence
    const aspect = aspectOfSentence(sentence.prose) ?? inherited
    target.demands = findDemands(sentence.prose, sentence.clauses, {
      aspect,
      facts: sentence.facts,
      governed,
      isFixed: (range) => isFixed(sentence.start, range, block),
    })
    const next = block.sentences[position + 1]
    const evidenceFollows = next !== undefined && holdsFact(next.facts, { start: 0, end: next.prose.length }, ['quantity'])
    target.claims = findClaims(sentence.prose, sentence.clauses, sentence.facts, aspect, evidenceFollows)
  })
}

/** The nearest heading upward that says what its passage speaks of. */
function aspectOf(section: Section): Aspect | undefined {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const aspect = at.heading && aspectOfHeading(at.heading.prose)
    if (aspect) return aspect
  }
  return undefined
}

function aspectOfSentence(prose: string): Aspect | undefined {
  if (/^(?:下一步|今后|新的一年|接下来|下阶段|20\d\d年，[^，。]{0,14}(?:将|要))/.test(prose)) return 'plan'
  if (/^(?:过去|去年|一年来|几年来|近年来|回顾)/.test(prose)) return 'review'
  return undefined
}

/** Owner or date named in the section's heading, or an owner in a closing sentence of the block. */
function isGoverned(block: Block): boolean {
  const { heading } = block.section
  if (heading && holdsFact(heading.facts, { start: 0, end: heading.prose.length }, ['time', 'owner'])) return true
  return block.sentences.some(({ prose }) => /^[\u4e00-\u9fa5、]{2,24}(?:牵头)?(?:负责|承办)。$/.test(prose))
}

/** At least 60 % of the Han of the range are fixed wording or names. */
function isFixed(offset: number, range: Range, block: Block): boolean {
  const at = { start: offset + range.start, end: offset + range.end }
  let fixed = 0
  for (const protection of block.protections) {
    if (protection.kind !== 'formula') continue
    const shared = sharedLength(protection, at)
    if (shared > 0) fixed += countHan(block.prose, Math.max(protection.start, at.start), Math.min(protection.end, at.end))
  }
  return fixed > 0 && fixed >= 0.6 * countHan(block.prose, at.start, at.end)
}
