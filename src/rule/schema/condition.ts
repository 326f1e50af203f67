import * as v from 'valibot'
import { protectionKinds, regex } from './values.ts'

const factKinds = ['time', 'cycle', 'quantity', 'owner', 'name', 'means'] as const

/** Conditions under which a hit is passed over. Every one that is named passes it over by itself. */
export const guardSchema = v.strictObject({
  /** A fact of one of these kinds stands in the stretch named by `within`. */
  fact: v.optional(v.array(v.picklist(factKinds))),
  within: v.optional(v.picklist(['clause', 'sentence', 'after', 'block'])),
  /** What stands right before or right after the hit, as a regular expression. */
  before: v.optional(regex),
  after: v.optional(regex),
  /** Its first character makes a word with the one before it, or its last with the one behind it: 终审｜记录 is no 审记. */
  apart: v.optional(v.literal(true)),
  /** What the hit's clause, sentence or heading holds. */
  clause: v.optional(regex),
  sentence: v.optional(regex),
  heading: v.optional(regex),
})

/** Conditions a hit must meet, all of them. */
export const requirementSchema = v.strictObject({
  before: v.optional(regex),
  after: v.optional(regex),
  clause: v.optional(regex),
  sentence: v.optional(regex),
  heading: v.optional(regex),
  /** Where in the sentence, block or section the hit stands: it opens a sentence, a block, or ends a sentence. */
  position: v.optional(v.picklist(['sentence-start', 'block-start', 'clause-start', 'sentence-end'])),
})

/** Which hits of listed words or of an expression count. */
export const condition = {
  unless: v.optional(guardSchema),
  only: v.optional(requirementSchema),
  /** Protections that the check looks into all the same, such as `quotation` for words in scare quotes. */
  inside: v.optional(v.array(v.picklist(protectionKinds))),
}

/** Which hits count, and how each is reported. */
export const guarded = {
  ...condition,
  /** Marks what instead of the hit alone: its clause or its sentence. */
  mark: v.optional(v.picklist(['hit', 'clause', 'sentence'])),
  /** Least number of hits in the document before any is reported. */
  atLeast: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
}

export type Guard = v.InferOutput<typeof guardSchema>
export type Requirement = v.InferOutput<typeof requirementSchema>
