import { compileYamlRule } from '../../src/rule/compile-yaml-rule.ts'
import type { Check, YamlRule } from '../../src/rule/schema.ts'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { lintWith } from '../engine/lint-with.ts'

export interface Found {
  readonly quote: string
  readonly related: readonly string[]
  readonly data: Diagnostic['data']
  readonly messageId: string
}

/** What a check finds in a text, as a rule of style with the given options and messages. */
export function checkWith(check: Check, source: string, more: Partial<YamlRule> = {}): Found[] {
  const rule = compileYamlRule({
    id: 'fresh/checked',
    category: 'template',
    title: { zh: '试', en: 'check' },
    why: { zh: '试', en: 'check' },
    messages: { found: { zh: '{found}', en: '{found}' } },
    severity: 'warning',
    since: '0.1.0',
    catalogue: [],
    check,
    ...more,
  })
  const { diagnostics } = lintWith([rule], source)
  return diagnostics.map(({ at, related = [], data, messageId }) => ({
    quote: source.slice(at.start, at.end),
    related: related.map(({ at: place }) => source.slice(place.start, place.end)),
    data,
    messageId,
  }))
}

export function quotes(found: readonly Found[]): string[] {
  return found.map(({ quote }) => quote)
}
