import { scoredDimensions } from '../diagnostic/dimension.ts'
import type { Rule } from '../rule/rule.ts'
import { matchesRule, settingOf, type Settings } from './settings.ts'

/**
 * Settings under which only the rules that match the patterns show. A rule named in full is shown even where it is off
 * or on trial. Scores stay what they are, but no floor decides: whoever asks for one rule asks about that rule.
 */
export function showOnly(patterns: readonly string[], settings: Settings, rules: readonly Rule[]): Settings {
  const named = rules.filter(({ meta }) => patterns.includes(meta.id))
  const asleep = named.filter(({ meta }) => {
    const { severity } = settingOf(meta.id, settings)
    return severity === 'off' || (severity === undefined && meta.status === 'trial')
  })
  return {
    ...settings,
    rules: [...settings.rules, ...asleep.map(({ meta }) => [meta.id, { severity: 'on' as const }] as const)],
    only: rules.map(({ meta }) => meta.id).filter((id) => patterns.some((pattern) => matchesRule(pattern, id))),
    gate: { ...settings.gate, floors: Object.fromEntries(scoredDimensions.map((dimension) => [dimension, false])) },
  }
}
