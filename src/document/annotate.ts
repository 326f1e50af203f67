import type { Block, Document } from './document.ts'
import { findFacts } from './fact.ts'
import { findMentions } from './mention.ts'
import { findProtections, type Knowledge } from './protection.ts'
import type { BlockSentence } from './sentence.ts'
import { annotateSubstance } from './substance.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Adds protections, mentions, facts, demands and claims to a document, once, for all rules. */
export function annotate(document: Document, knowledge: Knowledge): Document {
  for (const block of document.blocks as readonly Mutable<Block>[]) {
    if (block.role === 'code') continue
    block.protections = findProtections(block.prose, block.protections, knowledge)
    block.mentions = findMentions(block.prose)
  }
  const title = document.title?.prose ?? ''
  for (const sentence of document.sentences) {
    ;(sentence as BlockSentence).facts = findFacts(sentence.prose, title)
  }
  annotateSubstance(document)
  return document
}
