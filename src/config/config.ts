import type { ScoredDimension, Severity } from '../diagnostic/dimension.ts'
import type { Genre } from '../document/genre.ts'
import type { Language } from '../language/detect-language.ts'
import type { OptionValue } from '../rule/rule.ts'
import type { PresetName } from './preset-names.ts'

export const ruleLevels = ['off', 'on', 'error', 'warning', 'info'] as const
/** `on` switches a rule on at its own severity. */
export type RuleLevel = Severity | 'off' | 'on'

/** How a rule is set: a level alone, or options with or without a `severity`. */
export type RuleEntry = RuleLevel | Readonly<{ severity?: RuleLevel } & Record<string, OptionValue | RuleLevel>>

/** What must hold for a file to pass. `false` switches a condition off; what is left out stays as it was. */
export type GateConfig = Readonly<Partial<Record<ScoredDimension | 'errors' | 'warnings', number | false>>>

/** What may be set for the whole project and for single files. */
export interface FileConfig {
  readonly language?: Language
  readonly genre?: Genre
  /** By rule id, `dimension/*` or `*`. A name beats a pattern, whatever their order. */
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly gate?: GateConfig
  /** The user's own terms: style rules do not look inside them. */
  readonly terms?: readonly string[]
}

/** Settings for the files that match one of the globs; a later override is stronger than an earlier one. */
export interface Override extends FileConfig {
  /** Relative to the folder of the configuration file. A glob without a slash holds in every folder. */
  readonly files: readonly string[]
}

/** What `doclint.yaml` holds. */
export interface Config extends FileConfig {
  readonly extends?: PresetName | readonly PresetName[]
  readonly overrides?: readonly Override[]
  /** Rule packs: folders, by their paths from the configuration's folder (`./house-rules`), or npm packages. */
  readonly packs?: readonly string[]
  /** Word lists that extend ours or take their place, by their paths from the configuration's folder. */
  readonly dictionaries?: readonly string[]
}
