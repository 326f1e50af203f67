import { defaultSettings, type Settings } from '../../src/config/settings.ts'
import { lintDocument } from '../../src/engine/lint-document.ts'
import type { FileResult } from '../../src/engine/result.ts'
import { ruleBase } from '../../src/engine/rule-base.ts'
import { readText } from '../../src/formats/text/read.ts'
import type { Rule } from '../../src/rule/rule.ts'

/** Judges a text with the given rules alone. */
export function lintWith(rules: readonly Rule[], source: string, settings: Partial<Settings> = {}): FileResult {
  const base = ruleBase(rules, [])
  const all = { ...defaultSettings, ...settings }
  return lintDocument({
    document: readText({ uri: 'draft.txt', source, ...(all.genre && { genre: all.genre }) }),
    settings: all,
    base,
    knowledge: base.knowledge(all.terms),
    encoding: 'utf-8',
  })
}

export function quotesOf({ diagnostics, document }: FileResult): string[] {
  return diagnostics.map(({ at }) => document.source.slice(at.start, at.end))
}
