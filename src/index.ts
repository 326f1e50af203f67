import { builtInDictionaries } from '../dictionaries/index.ts'
import { builtInRules } from '../rules/index.ts'
import type { Config } from './config/config.ts'
import { layersOf } from './config/layers.ts'
import { settingsFromLayers } from './config/settings-from-layers.ts'
import type { Settings } from './config/settings.ts'
import type { ReaderInput } from './document/build-document.ts'
import type { FixWish } from './engine/choose-fixes.ts'
import { fixDraft, type FixedDraft } from './engine/fix.ts'
import { lintDocument } from './engine/lint-document.ts'
import type { FileResult } from './engine/result.ts'
import type { Clock } from './engine/rule-clock.ts'
import { ruleBase, type RuleBase, type RuleSet } from './engine/rule-base.ts'
import { readerFor } from './formats/reader-for.ts'
import { noRulesProblem } from './rule/unchecked.ts'

export type { Config, FileConfig, GateConfig, Override, RuleEntry, RuleLevel } from './config/config.ts'
export type { Settings } from './config/settings.ts'
export type { FixWish } from './engine/choose-fixes.ts'
export type { FixedDraft } from './engine/fix.ts'
export type { FileResult, FileResult as LintResult } from './engine/result.ts'
export type { Diagnostic, Problem } from './diagnostic/diagnostic.ts'
export type { Document, Block, Sentence, Clause, Section } from './document/document.ts'
export { formatMessage, type Locale, type Localized } from './diagnostic/localized.ts'
export type { RuleSet } from './engine/rule-base.ts'
export { builtInDictionaries, builtInRules }

export interface Linter {
  readonly base: RuleBase
  /** Judges one draft. Never throws for what a draft holds. */
  lint(input: LintInput): Promise<FileResult>
  /** Judges one draft and makes the wanted fixes; the mended source is `result.document.source`. */
  fix(input: LintInput, wish: FixWish): Promise<FixedDraft>
}

export interface LintInput extends Pick<ReaderInput, 'uri' | 'source'> {
  /** The settings of this draft, instead of those that the linter's configuration gives its path. */
  readonly settings?: Settings
  /** The encoding the source was decoded from, for the record; `utf-8` by default. */
  readonly encoding?: string
  /** A clock in milliseconds, such as `performance.now`: with it the result says what each rule cost. */
  readonly clock?: Clock
}

/**
 * A linter with the built-in rules, or with others; word lists are opened once and kept. The configuration is taken as it
 * is: `lint` and `doclint.yaml` are checked, a program that makes a linter checks with its types.
 */
export function createLinter(
  config: Config = {},
  { rules, dictionaries }: RuleSet = { rules: builtInRules, dictionaries: builtInDictionaries },
): Linter {
  const base = ruleBase(rules, dictionaries)
  const judge = async (input: LintInput): Promise<FileResult> => {
    const { uri, source, settings = settingsFromLayers(layersOf(config, uri)), encoding = 'utf-8', clock } = input
    const reader = await readerFor(uri)
    const document = await reader.read({
      uri,
      source,
      ...(settings.language && { language: settings.language }),
      ...(settings.genre && { genre: settings.genre }),
    })
    const knowledge = base.knowledge(settings.terms)
    const result = lintDocument({ document, settings, base, knowledge, encoding, ...(clock && { clock }) })
    const unchecked = noRulesProblem(document, rules)
    return unchecked ? { ...result, problems: [...result.problems, unchecked] } : result
  }
  return {
    base,
    lint: judge,
    fix: async (input, wish) => fixDraft(await judge(input), (source) => judge({ ...input, source }), wish),
  }
}

/**
 * Judges one draft with the built-in rules. `config` is what `doclint.yaml` may hold; globs of overrides are held
 * against `input.uri` as it stands. Rejects with a TypeError that names the key where `input` or `config` is not right.
 */
export async function lint(input: LintInput, config?: Config): Promise<FileResult> {
  for (const key of ['uri', 'source'] as const)
    if (typeof input[key] !== 'string')
      throw new TypeError(`input.${key}: expected a string, found ${typeof input[key]}`)
  return createLinter(config && (await soundConfig(config))).lint(input)
}

async function soundConfig(given: Config): Promise<Config> {
  const { checkConfig } = await import('./config/read-config.ts')
  const { config, faults } = checkConfig(given, builtInRules)
  if (config) return config
  throw new TypeError(faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`).join('\n'))
}
