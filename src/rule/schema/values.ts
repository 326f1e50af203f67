import * as v from 'valibot'

/** Values that checks, rules and dictionaries share. */

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
export const localized = v.strictObject({ zh: text, en: text })
export const textOrTexts = v.union([text, v.array(text)])
/** A regular expression, checked by `expressionFault` when a rule is read. May hold slots such as `{date}`. */
export const regex = v.pipe(v.string(), v.nonEmpty())
/** A number, or the name of an option of the rule that holds it. */
export const numberOrOption = v.union([text, v.pipe(v.number(), v.minValue(0))])

export const protectionKinds = ['formula', 'title', 'quotation', 'institution', 'term', 'code', 'url'] as const
