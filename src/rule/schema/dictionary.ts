import * as v from 'valibot'
import { guardSchema, requirementSchema } from './condition.ts'
import { localized, regex, text } from './values.ts'

/** Fields of entries that some rule reads. Others may stand beside them. */
const facts = {
  /** What to do instead, in the words of the message. */
  advice: v.optional(localized),
  unless: v.optional(guardSchema),
  only: v.optional(requirementSchema),
  /** Of formulas: years in which the wording was current, or for institutions the day from which it is. */
  since: v.optional(v.union([v.number(), text])),
  until: v.optional(v.union([v.number(), text])),
  /** Of canonical formulas; the head of `dictionaries/zh/canonical-formulas.yaml` says what they mean. */
  members: v.optional(v.array(text)),
  named: v.optional(v.array(text)),
  wrong: v.optional(v.array(text)),
  wrongVerbs: v.optional(v.array(text)),
  verbs: v.optional(text),
  right: v.optional(text),
  authority: v.optional(text),
  followed: v.optional(regex),
  strict: v.optional(v.boolean()),
  quoted: v.optional(v.boolean()),
}

/** Terms that share advice, guards or other fields: each becomes an entry of its own. `(甲|乙)` lists alternatives. */
const groupSchema = v.looseObject({ terms: v.pipe(v.array(text), v.nonEmpty()), ...facts })
const entrySchema = v.looseObject({ term: text, to: v.optional(v.string()), ...facts })
const entries = v.pipe(v.array(v.union([text, entrySchema, groupSchema])), v.nonEmpty())

const id = v.pipe(v.string(), v.regex(/^(zh|en)\/[a-z][a-z0-9-]*$/))
/** Makes the terms protected spans of this kind. */
const protects = v.optional(v.picklist(['formula', 'institution', 'term', 'title']))

/** A list that ships with the package. */
export const dictionarySchema = v.strictObject({
  id,
  title: localized,
  /** Where the list comes from and under which licence it may be used. */
  source: text,
  licence: text,
  protects,
  entries,
})

/** A list of a user or of a pack: a new one, or one that adds to a list of the package or takes its place. */
export const userDictionarySchema = v.strictObject({
  id,
  title: v.optional(v.union([text, localized])),
  source: v.optional(text),
  licence: v.optional(text),
  protects,
  /** Under the id of a list that is there already: `true` adds to it, `false` takes its place. */
  extends: v.optional(v.boolean()),
  /** Terms of the list it adds to that are to go, written as they stand there. */
  without: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  entries: v.optional(entries),
})

export type DictionaryEntry = v.InferOutput<typeof entries>[number]
export type UserDictionary = v.InferOutput<typeof userDictionarySchema>
