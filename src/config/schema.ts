import * as v from 'valibot'
import { genres } from '../document/genre.ts'
import { ruleLevels } from './config.ts'
import { presetNames } from './presets.ts'

/**
 * The form of `doclint.yaml`. It says what may stand where; whether the rules named exist and take such options is
 * checked against the rules themselves. Loaded only where there is a configuration to read.
 */

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const limit = v.pipe(v.number(), v.integer(), v.minValue(0))
const off = v.literal(false)
const text = v.pipe(v.string(), v.trim(), v.nonEmpty())

const ruleLevel = v.picklist(ruleLevels)
// Wider than what any option takes: the rule itself knows best what to say about a wrong value.
const optionValue = v.union([v.number(), v.boolean(), v.string(), v.array(v.string())])
const ruleEntry = v.union([ruleLevel, v.objectWithRest({ severity: v.optional(ruleLevel) }, optionValue)])

const fileEntries = {
  language: v.optional(v.picklist(['zh', 'en'])),
  genre: v.optional(v.picklist(genres)),
  rules: v.optional(v.record(v.string(), ruleEntry)),
  gate: v.optional(
    v.strictObject({
      short: v.optional(v.union([score, off])),
      practical: v.optional(v.union([score, off])),
      fresh: v.optional(v.union([score, off])),
      errors: v.optional(v.union([limit, off])),
      warnings: v.optional(v.union([limit, off])),
    }),
  ),
  terms: v.optional(v.array(text)),
}
const preset = v.picklist(presetNames)

export const configSchema = v.strictObject({
  extends: v.optional(v.union([preset, v.array(preset)])),
  ...fileEntries,
  overrides: v.optional(v.array(v.strictObject({ files: v.pipe(v.array(text), v.nonEmpty()), ...fileEntries }))),
})
