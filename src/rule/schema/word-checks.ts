import * as v from 'valibot'
import { condition, guarded, guardSchema, requirementSchema } from './condition.ts'
import { localized, numberOrOption, protectionKinds, regex, text, textOrTexts } from './values.ts'

/** Checks that judge words or a stretch by itself. Those that judge how a draft goes on are in `draft-checks.ts`. */

const phraseEntry = v.union([
  text,
  v.strictObject({
    term: text,
    advice: v.optional(localized),
    unless: v.optional(guardSchema),
    only: v.optional(requirementSchema),
  }),
])
const replaceEntry = v.strictObject({
  from: textOrTexts,
  to: v.string(),
  /** `to` is advice rather than text to put in (a unit whose figure must be converted too): no fix. */
  manual: v.optional(v.boolean()),
  unless: v.optional(guardSchema),
  only: v.optional(requirementSchema),
})

/** Words to look for: a list of `dictionaries/` by its id, words of the rule's own, or both. */
export const listed = {
  lexicon: v.optional(text),
  terms: v.optional(v.array(phraseEntry)),
}

/** Words to find. `…` in a term is a slot of up to twenty characters without a pause mark, `(甲|乙)` lists alternatives. */
export const phraseCheckSchema = v.strictObject({ kind: v.literal('phrase'), ...listed, ...guarded })

/** Words to find and what to write instead. */
export const replaceCheckSchema = v.strictObject({
  kind: v.literal('replace'),
  lexicon: v.optional(text),
  terms: v.optional(v.array(replaceEntry)),
  fix: v.optional(v.picklist(['safe', 'suggestion'])),
  ...guarded,
})

/**
 * A regular expression over each sentence. A group named `at` is what gets marked; groups fill the message. `{date}` and
 * its like are slots (see `slots.ts`).
 */
export const patternCheckSchema = v.strictObject({
  kind: v.literal('pattern'),
  pattern: v.union([regex, v.array(regex)]),
  /** Literals of which a sentence must hold one before the expression is tried at all: this keeps it cheap. */
  near: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  /** Reads the text as typed instead of the normalised prose. */
  typed: v.optional(v.boolean()),
  /** What to put in place of the mark; `$<name>` stands for a group. */
  replacement: v.optional(v.string()),
  /** Hits that only a person can mend: they are reported without a fix. */
  manual: v.optional(guardSchema),
  fix: v.optional(v.picklist(['safe', 'suggestion'])),
  ...guarded,
})

/** A length that must not be passed. `max` names an option or gives the number. */
export const limitCheckSchema = v.strictObject({
  kind: v.literal('limit'),
  of: v.picklist(['sentence', 'clause', 'paragraph', 'heading', 'title']),
  unit: v.picklist(['han', 'characters']),
  max: numberOrOption,
  /** Protected ranges that do not count, such as the full names of documents. */
  without: v.optional(v.array(v.picklist(protectionKinds))),
  unless: v.optional(guardSchema),
})

/** The words of the check, where it looks for words; the same in every kind that does. */
export const listedWords = { ...listed, ...condition }

export type PhraseCheck = v.InferOutput<typeof phraseCheckSchema>
export type ReplaceCheck = v.InferOutput<typeof replaceCheckSchema>
export type PatternCheck = v.InferOutput<typeof patternCheckSchema>
export type LimitCheck = v.InferOutput<typeof limitCheckSchema>
