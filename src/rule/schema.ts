import * as v from 'valibot'
import { categories, dimensions, severities, type Category } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import { roles } from '../document/document.ts'
import { genres } from '../document/genre.ts'
import {
  consistencyCheckSchema,
  densityCheckSchema,
  repeatCheckSchema,
  structureCheckSchema,
} from './schema/draft-checks.ts'
import { localized, text } from './schema/values.ts'
import { limitCheckSchema, patternCheckSchema, phraseCheckSchema, replaceCheckSchema } from './schema/word-checks.ts'

/**
 * The one source of rule metadata: types, checks of YAML rules, the JSON Schema that editors complete from and the
 * tables in the documentation all come from here. Only tools and packs load this module; built-in rules are checked
 * when they are compiled, so a run pays nothing for it.
 */

const idPattern = new RegExp(`^(?:${dimensions.join('|')})/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`)
const id = v.custom<RuleId>((value) => typeof value === 'string' && idPattern.test(value))
const allCategories = Object.values(categories).flat() as [Category, ...Category[]]

export const checkSchema = v.variant('kind', [
  phraseCheckSchema,
  replaceCheckSchema,
  patternCheckSchema,
  limitCheckSchema,
  densityCheckSchema,
  repeatCheckSchema,
  consistencyCheckSchema,
  structureCheckSchema,
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

const genreList = v.pipe(v.array(v.picklist(genres)), v.nonEmpty())

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
  roles: v.optional(v.pipe(v.array(v.picklist(roles)), v.nonEmpty())),
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
  /** Rules that this one takes the place of: for packs only. A pack rule under the id of a built-in one must name it. */
  replaces: v.optional(v.array(id)),
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
export type { Guard, Requirement } from './schema/condition.ts'
export type { PhraseCheck, ReplaceCheck, PatternCheck, LimitCheck } from './schema/word-checks.ts'
export type OptionSpec = v.InferOutput<typeof optionSchema>
