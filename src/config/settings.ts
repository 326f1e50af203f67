import type { ScoredDimension } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import type { Genre } from '../document/genre.ts'
import type { Language } from '../language/detect-language.ts'
import type { Options } from '../rule/rule.ts'
import type { RuleLevel } from './config.ts'

/** How one rule is set: off, or at a severity other than its own, with options other than its defaults. */
export interface RuleSetting {
  readonly severity?: RuleLevel
  readonly options?: Options
}

/** What must hold for a file to pass. A dimension without a floor does not decide. */
export interface Gate {
  readonly floors: Readonly<Partial<Record<ScoredDimension, number | false>>>
  /** Most errors that pass. */
  readonly errors: number
  /** Most warnings that pass; without it warnings never fail a file. */
  readonly warnings?: number
}

/** The settings of one file, after presets and overrides. */
export interface Settings {
  readonly language?: Language
  readonly genre?: { readonly genre: Genre; readonly source: 'option' | 'override' | 'configuration' }
  /** Settings by rule id or by `dimension/*`, the later the stronger. */
  readonly rules: readonly (readonly [pattern: string, setting: RuleSetting])[]
  /** Where set, only findings of these rules are shown; what the others find is measured all the same. */
  readonly only?: readonly string[]
  readonly gate: Gate
  /** The user's own terms: protected from style rules. */
  readonly terms: readonly string[]
}

export const defaultSettings: Settings = { rules: [], gate: { floors: {}, errors: 0 }, terms: [] }

/** The setting of a rule: all patterns that match it, the later the stronger; options are joined one by one. */
export function settingOf(rule: RuleId, settings: Settings): RuleSetting {
  const found = settings.rules.filter(([pattern]) => matchesRule(pattern, rule)).map(([, setting]) => setting)
  if (found.length === 0) return {}
  const options = Object.assign({}, ...found.map((setting) => setting.options)) as Options
  return { ...(Object.assign({}, ...found) as RuleSetting), options }
}

/** `fresh/*` names a dimension, `*` every rule. */
export function matchesRule(pattern: string, rule: string): boolean {
  if (pattern === rule || pattern === '*') return true
  return pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1))
}

/** Whether a finding of a rule is asked for. */
export function isShown(rule: RuleId, { only }: Settings): boolean {
  return !only || only.some((pattern) => matchesRule(pattern, rule))
}
