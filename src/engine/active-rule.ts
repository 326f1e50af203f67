import type { Severity } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import { settingOf, type Settings } from '../config/settings.ts'
import type { Document } from '../document/document.ts'
import type { Options, Rule } from '../rule/rule.ts'

/** A rule as it is set for one document. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Options
  /**
   * The options of the profile, where the user's differ: the rule is run a second time with these to measure, since
   * options change what is reported and never what is measured.
   */
  readonly measuredBy: Options | undefined
  /** Whether its findings are shown in this genre; it is measured all the same. */
  readonly reports: boolean
}

export interface RuleSelection {
  readonly active: readonly ActiveRule[]
  /** Measures that lose a rule because it is switched off. */
  readonly unmeasured: ReadonlySet<string>
}

/** The rules that run on a document. A trial rule runs only when it is switched on by name, and never feeds a score. */
export function selectRules(rules: readonly Rule[], document: Document, settings: Settings): RuleSelection {
  const active: ActiveRule[] = []
  const unmeasured = new Set<string>()
  for (const rule of rules) {
    const { meta } = rule
    if (!meta.languages.includes(document.language)) continue
    const setting = settingOf(meta.id, settings)
    if (setting.severity === 'off') {
      if (meta.measure && meta.status === 'stable') unmeasured.add(meta.measure)
      continue
    }
    if (meta.status === 'trial' && !isNamed(meta.id, settings)) continue
    const severity = setting.severity === undefined || setting.severity === 'on' ? meta.severity : setting.severity
    const options = optionsOf(rule, document, setting.options ?? {})
    const standard = optionsOf(rule, document, {})
    active.push({
      rule,
      severity,
      options,
      measuredBy: meta.measure && !areEqual(options, standard) ? standard : undefined,
      reports: meta.genres.includes(document.genre),
    })
  }
  return { active, unmeasured }
}

/** What its findings are counted for; a rule on trial feeds no score. */
export function measureOf({ rule: { meta } }: Pick<ActiveRule, 'rule'>): string | undefined {
  return meta.status === 'stable' ? meta.measure : undefined
}

/** Whether it does anything in this genre: one that neither reports nor measures has nothing to say. */
export function isAtWork(active: ActiveRule): boolean {
  return active.reports || measureOf(active) !== undefined
}

/** Whether the rule's own name is set to something; a pattern such as `fresh/*` does not mean its trial rules. */
function isNamed(id: RuleId, { rules }: Settings): boolean {
  return rules.some(([pattern, { severity }]) => pattern === id && severity !== undefined)
}

function areEqual(a: Options, b: Options): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Defaults, defaults of the genre, then the user's values. */
function optionsOf(rule: Rule, document: Document, values: Options): Options {
  const options: Record<string, Options[string]> = {}
  for (const [name, spec] of Object.entries(rule.options)) {
    const ofGenre = 'genres' in spec ? spec.genres?.[document.genre] : undefined
    options[name] = values[name] ?? ofGenre ?? spec.default
  }
  return options
}
