import type { Config, RuleEntry } from '../../config/config.ts'
import type { Layer } from '../../config/layers.ts'
import { matchesRule } from '../../config/settings.ts'
import { scoredDimensions } from '../../diagnostic/dimension.ts'
import type { Document } from '../../document/document.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Profile } from '../../score/profile.ts'

/** Where a value comes from, weakest first. */
export type SettingSource =
  | { readonly kind: 'default' | 'option' }
  /** What the draft itself shows. */
  | { readonly kind: 'draft' }
  | { readonly kind: 'profile' | 'preset'; readonly name: string }
  | { readonly kind: 'configuration'; readonly path: string; readonly line: number }
  /** `number` counts the overrides of the file from 1. */
  | {
      readonly kind: 'override'
      readonly number: number
      readonly files: string
      readonly path: string
      readonly line: number
    }

/** One setting in force: its key as `doclint.yaml` would have it, its value, and where that comes from. */
export interface SettingRow {
  readonly key: string
  readonly value: RuleEntry | string | number | boolean | readonly string[]
  readonly source: SettingSource
}

export interface SettingInput {
  readonly layers: readonly Layer[]
  /** What the configuration file holds; empty where there is none. */
  readonly config: Config
  /** The configuration file as it is shown, where there is one. */
  readonly path: string | undefined
  readonly lineOf: (path: readonly (string | number)[]) => number
  readonly document: Document
  readonly profile: Profile
  readonly rules: readonly Rule[]
}

/** Every setting in force for a draft, defaults too. What a stronger layer replaces is left out. */
export function settingRows(input: SettingInput): SettingRow[] {
  const { document, profile, rules } = input
  const given = input.layers.flatMap((layer) => rowsOf(layer, input))
  const last = (key: string): SettingRow | undefined => given.findLast((row) => row.key === key)
  const isDraftsOwn = document.genreSource === 'front-matter' || last('genre') === undefined
  return [
    // What brings rules, word lists and settings of its own comes first.
    ...namedRows(input),
    last('language') ?? { key: 'language', value: document.language, source: { kind: 'draft' } },
    {
      key: 'genre',
      value: document.genre,
      source: (isDraftsOwn ? undefined : last('genre')?.source) ?? { kind: 'draft' },
    },
    ...scoredDimensions.map(
      (dimension): SettingRow =>
        last(`gate.${dimension}`) ?? {
          key: `gate.${dimension}`,
          value: profile.floors[dimension] ?? false,
          source: { kind: 'profile', name: `${profile.genre}@${profile.version}` },
        },
    ),
    last('gate.errors') ?? { key: 'gate.errors', value: 0, source: { kind: 'default' } },
    last('gate.warnings') ?? { key: 'gate.warnings', value: false, source: { kind: 'default' } },
    // Terms of all layers add up.
    ...given.filter(({ key }) => key === 'terms'),
    ...decidingRows(given, rules),
  ]
}

function namedRows({ config, path = '', lineOf }: SettingInput): SettingRow[] {
  const { extends: presets = [], packs = [], dictionaries = [] } = config
  return Object.entries({ extends: [presets].flat(), packs, dictionaries })
    .filter(([, named]) => named.length > 0)
    .map(([key, value]) => ({ key, value, source: { kind: 'configuration', path, line: lineOf([key]) } }))
}

function rowsOf({ config, at = [], ...layer }: Layer, input: SettingInput): SettingRow[] {
  const { language, genre, rules = {}, gate = {}, terms = [] } = config
  const row = (path: readonly string[], value: SettingRow['value']): SettingRow => ({
    key: path.join('.'),
    value,
    source: sourceOf(layer, [...at, ...path], input),
  })
  return [
    ...(language ? [row(['language'], language)] : []),
    ...(genre ? [row(['genre'], genre)] : []),
    ...Object.entries(gate).map(([name, value]) => row(['gate', name], value)),
    ...(terms.length > 0 ? [row(['terms'], terms)] : []),
    ...Object.entries(rules).map(([pattern, entry]) => row(['rules', pattern], entry)),
  ]
}

function sourceOf(
  { kind, name }: Pick<Layer, 'kind' | 'name'>,
  at: readonly (string | number)[],
  { path = '', lineOf }: SettingInput,
): SettingSource {
  switch (kind) {
    case 'preset':
      return { kind, name }
    case 'option':
      return { kind }
    case 'configuration':
      return { kind, path, line: lineOf(at) }
    case 'override':
      return { kind, number: Number(at[1]) + 1, files: name, path, line: lineOf(at) }
  }
}

/** The rows about rules that decide the severity or an option of at least one rule; the later the stronger. */
function decidingRows(given: readonly SettingRow[], rules: readonly Rule[]): SettingRow[] {
  const settings = given.filter(({ key }) => key.startsWith('rules.'))
  const deciding = new Set<SettingRow>()
  for (const { meta } of rules) {
    const winners = new Map<string, SettingRow>()
    for (const row of byStrength(settings)) {
      if (!matchesRule(patternOf(row), meta.id)) continue
      const names = typeof row.value === 'string' ? ['severity'] : Object.keys(row.value)
      for (const name of names) winners.set(name, row)
    }
    for (const row of winners.values()) deciding.add(row)
  }
  return settings.filter((row) => deciding.has(row))
}

function patternOf({ key }: SettingRow): string {
  return key.slice('rules.'.length)
}

/** Within one layer a name beats a pattern, as in `settingsFromLayers`; rows come layer by layer, weakest first. */
function byStrength(rows: readonly SettingRow[]): SettingRow[] {
  const breadth = (row: SettingRow): number => (patternOf(row) === '*' ? 0 : patternOf(row).endsWith('/*') ? 1 : 2)
  const layerOf = ({ source }: SettingRow): string =>
    source.kind === 'override' ? `override ${source.number}` : source.kind === 'preset' ? source.name : source.kind
  const layers = [...new Set(rows.map(layerOf))]
  return layers.flatMap((layer) => rows.filter((row) => layerOf(row) === layer).sort((a, b) => breadth(a) - breadth(b)))
}
