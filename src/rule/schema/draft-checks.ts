import * as v from 'valibot'
import { condition } from './condition.ts'
import { numberOrOption, regex, text, textOrTexts } from './values.ts'
import { listedWords } from './word-checks.ts'

/** Checks that judge how words go together over a stretch of the draft. */

/**
 * Where hits are taken together. A `section` is the text under one heading up to the next heading of any level; the text
 * before the first heading is one too.
 */
export const stretches = ['sentence', 'paragraph', 'section', 'document'] as const

const atLeast = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))

/** Listed words that stand too thick in a stretch. One finding a stretch: the first hit, the others related. */
export const densityCheckSchema = v.strictObject({
  kind: v.literal('density'),
  ...listedWords,
  /**
   * `sentences`: hits per 100 sentences. `clauses`: percent of clauses that hold a hit. `han`: percent of 汉字 that
   * stand inside a hit.
   */
  per: v.picklist(['sentences', 'clauses', 'han']),
  in: v.picklist(['paragraph', 'section', 'document']),
  /** The rate that may not be passed: a number, or the name of an option. */
  max: numberOrOption,
  /** Least number of hits in the stretch, so that a short one is not judged by a single word. 3 by default. */
  atLeast,
})

/** The same word too often in a stretch. One finding a word and stretch: the first place, the others related. */
export const repeatCheckSchema = v.strictObject({
  kind: v.literal('repeat'),
  ...listedWords,
  /** Instead of a list: each text of the group `word` (of the whole match without one) is a word that counts. */
  pattern: v.optional(regex),
  in: v.picklist(stretches),
  /** How often a word may stand there: a number, or the name of an option. */
  max: numberOrOption,
  /** Counts all listed words as one. */
  together: v.optional(v.boolean()),
})

/**
 * Ways to write one thing, of which a document should use one. The form used most holds (of two used alike the one used
 * first); every other place is a finding, with the places of the form that holds related.
 */
export const consistencyCheckSchema = v.strictObject({
  kind: v.literal('consistency'),
  /** Groups of variants. A variant is a term, or a list of terms that count as one form. */
  groups: v.pipe(v.array(v.pipe(v.array(textOrTexts), v.minLength(2))), v.nonEmpty()),
  fix: v.optional(v.picklist(['none', 'suggestion'])),
  ...condition,
})

const level = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)))
/** Key of `messages`. Without it: the one named like the test, or the first. */
const message = v.optional(text)

/**
 * One test of headings and sections. `level` 1 are the sections right below the document. Expressions are held against
 * a heading without its ordinal and without 。; `^` and `$` make them exact.
 */
export const structureTestSchema = v.variant('test', [
  /** A heading that matches must stand somewhere. */
  v.strictObject({ test: v.literal('required'), heading: regex, level, message }),
  /** No heading may match. */
  v.strictObject({ test: v.literal('forbidden'), heading: regex, level, message }),
  /** Headings that match must stand in this order; none of them need stand at all. */
  v.strictObject({ test: v.literal('order'), headings: v.pipe(v.array(regex), v.minLength(2)), level, message }),
  /** Every heading of the level must match. */
  v.strictObject({ test: v.literal('form'), heading: regex, level, message }),
  /** The heading of the first or of the last section of the level must match. */
  v.strictObject({ test: v.literal('first'), heading: regex, level, message }),
  v.strictObject({ test: v.literal('last'), heading: regex, level, message }),
  /** How many sections of the level the section above it (for level 1, the document) may have, where it has any. */
  v.strictObject({
    test: v.literal('count'),
    min: v.optional(numberOrOption),
    max: v.optional(numberOrOption),
    level,
    message,
  }),
  /** A heading must not stand over nothing. */
  v.strictObject({ test: v.literal('empty'), level, message }),
  /** A section must not have one subsection only. */
  v.strictObject({ test: v.literal('single'), level, message }),
  /** Most 汉字 in a section, its subsections counted in. */
  v.strictObject({ test: v.literal('length'), max: numberOrOption, level, message }),
])

/** Tests on headings and sections. */
export const structureCheckSchema = v.strictObject({
  kind: v.literal('structure'),
  tests: v.pipe(v.array(structureTestSchema), v.nonEmpty()),
})

export type Stretch = (typeof stretches)[number]
export type DensityCheck = v.InferOutput<typeof densityCheckSchema>
export type RepeatCheck = v.InferOutput<typeof repeatCheckSchema>
export type ConsistencyCheck = v.InferOutput<typeof consistencyCheckSchema>
export type StructureCheck = v.InferOutput<typeof structureCheckSchema>
export type StructureTest = v.InferOutput<typeof structureTestSchema>
