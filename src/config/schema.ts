import * as v from 'valibot'
import { genres } from '../document/genre.ts'
import { genresByName } from '../formats/genre-of-name.ts'
import { ruleLevels } from './config.ts'
import { presetNames } from './preset-names.ts'

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

/** A key whose lines are all commented out holds nothing, and means nothing. */
const orEmpty = <S extends v.GenericSchema>(schema: S): v.OptionalSchema<v.NullableSchema<S, undefined>, undefined> =>
  v.optional(v.nullable(schema))

/** What an editor shows beside a key, in both languages: one schema serves both. */
const said = <S extends v.GenericSchema>(
  schema: S,
  zh: string,
  en: string,
): v.SchemaWithPipe<readonly [S, v.DescriptionAction<v.InferOutput<S>, string>]> =>
  v.pipe(schema, v.description(`${zh} ${en}`))

const floor = (zh: string, en: string) => v.optional(said(v.union([score, off]), zh, en))
const most = (zh: string, en: string) => v.optional(said(v.union([limit, off]), zh, en))

const fileEntries = {
  language: v.optional(said(v.picklist(['zh', 'en']), '文稿的语言。', 'Language of the drafts.')),
  genre: v.optional(
    said(
      v.picklist([...genres, ...Object.keys(genresByName)]),
      '文种；不写则看文稿自己。',
      'Genre; without it each draft decides.',
    ),
  ),
  rules: orEmpty(said(v.record(v.string(), ruleEntry), '规则的级别和选项。', 'Levels and options of rules.')),
  gate: orEmpty(
    said(
      v.strictObject({
        short: floor('“短”的下限。', 'Floor of the score short.'),
        practical: floor('“实”的下限。', 'Floor of the score practical.'),
        fresh: floor('“新”的下限。', 'Floor of the score fresh.'),
        errors: most('最多几处错误。', 'Most errors that pass.'),
        warnings: most('最多几条警告。', 'Most warnings that pass.'),
      }),
      '通过的条件；false 表示不看。',
      'What must hold for a draft to pass; false switches a condition off.',
    ),
  ),
  terms: orEmpty(
    said(v.array(text), '本单位的专名，查文风时不拆开看。', 'Names of your own; style rules do not look inside them.'),
  ),
}
const preset = v.picklist(presetNames)
const files = said(
  v.pipe(v.array(text), v.nonEmpty()),
  '从配置所在文件夹算起的通配符。',
  'Globs from the folder of the configuration.',
)

export const configSchema = v.strictObject({
  extends: v.optional(said(v.union([preset, v.array(preset)]), '预设。', 'Presets to start from.')),
  ...fileEntries,
  overrides: orEmpty(
    said(
      v.array(v.strictObject({ files, ...fileEntries })),
      '对一部分文稿另作规定。',
      'Other settings for some of the drafts.',
    ),
  ),
  packs: orEmpty(
    said(
      v.array(text),
      '规则包：文件夹（如 ./house-rules）或 npm 包。',
      'Rule packs: folders such as ./house-rules, or npm packages.',
    ),
  ),
  dictionaries: orEmpty(
    said(
      v.array(text),
      '自己的词表：加在内置词表后面，或代替它。',
      'Word lists of your own: they add to ours or take their place.',
    ),
  ),
})
