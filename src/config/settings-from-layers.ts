import { scoredDimensions } from '../diagnostic/dimension.ts'
import type { GateConfig, RuleEntry } from './config.ts'
import type { Layer } from './layers.ts'
import type { Gate, RuleSetting, Settings } from './settings.ts'

/** The settings that layers give, the later the stronger. Terms of all layers are kept. */
export function settingsFromLayers(layers: readonly Layer[]): Settings {
  const language = layers.findLast(({ config }) => config.language)?.config.language
  const genred = layers.findLast(({ config }) => config.genre)
  return {
    ...(language && { language }),
    ...(genred?.config.genre && { genre: { genre: genred.config.genre, source: genreSourceOf(genred) } }),
    rules: layers.flatMap(({ config }) => rulesOf(config.rules ?? {})),
    gate: gateOf(Object.assign({}, ...layers.map(({ config }) => config.gate)) as GateConfig),
    terms: [...new Set(layers.flatMap(({ config }) => config.terms ?? []))],
  }
}

function genreSourceOf({ kind }: Layer): 'option' | 'override' | 'configuration' {
  return kind === 'preset' ? 'configuration' : kind
}

/** Within one layer a name beats a pattern, so that the order of lines in a file does not matter. */
function rulesOf(rules: Readonly<Record<string, RuleEntry>>): [string, RuleSetting][] {
  const breadth = (pattern: string): number => (pattern === '*' ? 0 : pattern.endsWith('/*') ? 1 : 2)
  return Object.entries(rules)
    .sort(([a], [b]) => breadth(a) - breadth(b))
    .map(([pattern, entry]) => [pattern, ruleSettingOf(entry)])
}

function ruleSettingOf(entry: RuleEntry): RuleSetting {
  if (typeof entry === 'string') return { severity: entry }
  const { severity, ...options } = entry
  return { ...(severity && { severity }), options: options as NonNullable<RuleSetting['options']> }
}

function gateOf({ errors, warnings, ...floors }: GateConfig): Gate {
  return {
    floors: Object.fromEntries(
      scoredDimensions.flatMap((name) => (floors[name] === undefined ? [] : [[name, floors[name]]])),
    ),
    errors: errors === false ? Infinity : (errors ?? 0),
    ...(typeof warnings === 'number' && { warnings }),
  }
}
