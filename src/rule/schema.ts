import * as v from 'valibot'
import { categories, dimensions, severities, type Category, type Dimension } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import { roles } from '../document/document.ts'
import { genres } from '../document/genre.ts'

/**
 * The one source of rule metadata: types, checks of YAML rules, the JSON Schema that editors complete from and the
 * tables in the documentation all come from here. Only tools and packs load this module; built-in rules are checked
 * when they are compiled, so a run pays nothing for it.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const localized = v.strictObject({ zh: text, en: text })
const idPattern = new RegExp(`^(?:${dimensions.join('|')})/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`)
const id = v.custom<RuleId>((value) => typeof value === 'string' && idPattern.test(value))
const allCategories = Object.values(categories).flat() as [Category, ...Category[]]
const factKinds = ['time', 'cycle', 'quantity', 'owner', 'name', 'means'] as const
const protectionKinds = ['formula', 'title', 'quotation', 'institution', 'term', 'code', 'url'] as const
const regex = v.pipe(v.string(), v.nonEmpty())
const textOrTexts = v.union([text, v.array(text)])

/** Conditions under which a hit is passed over. Every one that is named passes it over by itself. */
export const guardSchema = v.strictObject({
  /** A fact of one of these kinds stands in the stretch named by `within`. */
  fact: v.optional(v.array(v.picklist(factKinds))),
  within: v.optional(v.picklist(['clause', 'sentence', 'after', 'block'])),
  /** What stands right before or right after the hit, as a regular expression. */
  before: v.optional(regex),
  after: v.optional(regex),
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

const guarded = {
  unless: v.optional(guardSchema),
  only: v.optional(requirementSchema),
  /** Protections that the check looks into all the same, such as `quotation` for words in scare quotes. */
  inside: v.optional(v.array(v.picklist(protectionKinds))),
  /** Marks what instead of the hit alone: its clause or its sentence. */
  mark: v.optional(v.picklist(['hit', 'clause', 'sentence'])),
  /** Least number of hits in the document before any is reported. */
  atLeast: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
}

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
  unless: v.optional(guardSchema),
  only: v.optional(requirementSchema),
})

/** Words to find. `…` in a term is a slot of up to twenty characters without a pause mark, `(甲|乙)` lists alternatives. */
export const phraseCheckSchema = v.strictObject({
  kind: v.literal('phrase'),
  lexicon: v.optional(text),
  terms: v.optional(v.array(phraseEntry)),
  ...guarded,
})
/** Words to find and what to write instead. */
export const replaceCheckSchema = v.strictObject({
  kind: v.literal('replace'),
  lexicon: v.optional(text),
  terms: v.optional(v.array(replaceEntry)),
  fix: v.optional(v.picklist(['safe', 'suggestion'])),
  ...guarded,
})
/** A regular expression over each sentence. A group named `at` is what gets marked; groups fill the message. */
export const patternCheckSchema = v.strictObject({
  kind: v.literal('pattern'),
  pattern: v.union([regex, v.array(regex)]),
  /** Literals of which a sentence must hold one before the expression is tried at all: this keeps it cheap. */
  near: v.optional(v.array(text)),
  /** Reads the text as typed instead of the normalised prose. */
  typed: v.optional(v.boolean()),
  /** What to put in place of the mark; `$<name>` stands for a group. */
  replacement: v.optional(v.string()),
  fix: v.optional(v.picklist(['safe', 'suggestion'])),
  ...guarded,
})
/** A length that must not be passed. `max` names an option or gives the number. */
export const limitCheckSchema = v.strictObject({
  kind: v.literal('limit'),
  of: v.picklist(['sentence', 'clause', 'paragraph', 'heading', 'title']),
  unit: v.picklist(['han', 'characters']),
  max: v.union([text, v.pipe(v.number(), v.minValue(1))]),
  /** Protected ranges that do not count, such as the full names of documents. */
  without: v.optional(v.array(v.picklist(protectionKinds))),
  unless: v.optional(guardSchema),
})
export const checkSchema = v.variant('kind', [
  phraseCheckSchema,
  replaceCheckSchema,
  patternCheckSchema,
  limitCheckSchema,
])

export const optionSchema = v.variant('type', [
  v.strictObject({
    type: v.picklist(['integer', 'number']),
    default: v.number(),
    minimum: v.optional(v.number()),
    maximum: v.optional(v.number()),
    title: localized,
    /** Defaults for single genres. */
    genres: v.optional(v.record(v.picklist(genres), v.number())),
  }),
  v.strictObject({ type: v.literal('boolean'), default: v.boolean(), title: localized }),
  v.strictObject({ type: v.literal('strings'), default: v.array(v.string()), title: localized }),
])

const genreList = v.array(v.picklist(genres))

export const ruleMetaSchema = v.strictObject({
  id,
  category: v.picklist(allCategories),
  title: localized,
  /** Why it matters, with the clause or the experience behind it. */
  why: localized,
  /** What is wrong, with the measured value; then what to do. */
  messages: v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), localized),
  severity: v.picklist(severities),
  languages: v.optional(v.array(v.picklist(['zh', 'en']))),
  roles: v.optional(v.array(v.picklist(roles))),
  /** Genres in which the rule reports. It feeds its measure in all of them. */
  genres: v.optional(v.union([genreList, v.strictObject({ except: genreList })])),
  fix: v.optional(v.picklist(['none', 'safe', 'suggestion'])),
  /** `trial` is off by default and never measured: its precision on real documents is not known or not enough. */
  status: v.optional(v.picklist(['stable', 'trial'])),
  since: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  sources: v.optional(v.array(text)),
  /** Numbers of the entries of the rule catalogue that it covers. */
  catalogue: v.array(v.pipe(v.number(), v.integer())),
  measure: v.optional(text),
  supersedes: v.optional(v.array(id)),
  needs: v.optional(v.array(v.literal('words'))),
})

export const yamlRuleSchema = v.strictObject({
  ...ruleMetaSchema.entries,
  options: v.optional(v.record(v.string(), optionSchema)),
  check: checkSchema,
})

export type RuleMetaSource = v.InferOutput<typeof ruleMetaSchema>
export type YamlRule = v.InferOutput<typeof yamlRuleSchema>
export type Check = v.InferOutput<typeof checkSchema>
export type PhraseCheck = v.InferOutput<typeof phraseCheckSchema>
export type ReplaceCheck = v.InferOutput<typeof replaceCheckSchema>
export type PatternCheck = v.InferOutput<typeof patternCheckSchema>
export type LimitCheck = v.InferOutput<typeof limitCheckSchema>
export type Guard = v.InferOutput<typeof guardSchema>
export type Requirement = v.InferOutput<typeof requirementSchema>
export type OptionSpec = v.InferOutput<typeof optionSchema>

/** The dimension that an id names. */
export function dimensionOf(rule: RuleId): Dimension {
  return rule.slice(0, rule.indexOf('/')) as Dimension
}
