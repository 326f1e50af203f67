import { defaultSettings, type Settings } from '../../src/config/settings.ts'
import type { Document } from '../../src/document/document.ts'
import { lintDocument } from '../../src/engine/lint-document.ts'
import type { FileResult } from '../../src/engine/result.ts'
import { ruleBase } from '../../src/engine/rule-base.ts'
import { readMarkdown } from '../../src/formats/markdown/read.ts'
import { readText } from '../../src/formats/text/read.ts'
import type { Rule } from '../../src/rule/rule.ts'

/** Judges a text with the given rules alone. */
export function lintWith(rules: readonly Rule[], source: string, settings: Partial<Settings> = {}): FileResult {
  const genre = settings.genre && { genre: settings.genre }
  return judge(rules, readText({ uri: 'draft.txt', source, ...genre }), settings)
}

/** Judges a text in Markdown with the given rules alone. */
export function lintMarkdownWith(rules: readonly Rule[], source: string): FileResult {
  return judge(rules, readMarkdown({ uri: 'draft.md', source }), {})
}

function judge(rules: readonly Rule[], document: Document, settings: Partial<Settings>): FileResult {
  const base = ruleBase(rules, [])
  const all = { ...defaultSettings, ...settings }
  return lintDocument({ document, settings: all, base, knowledge: base.knowledge(all.terms), encoding: 'utf-8' })
}

export function quotesOf({ diagnostics, document }: FileResult): string[] {
  return diagnostics.map(({ at }) => document.source.slice(at.start, at.end))
}
