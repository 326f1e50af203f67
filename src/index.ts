import { builtInDictionaries } from '../dictionaries/index.ts'
import { builtInRules } from '../rules/index.ts'
import { defaultSettings, type Settings } from './config/settings.ts'
import type { ReaderInput } from './document/build-document.ts'
import { lintDocument } from './engine/lint-document.ts'
import type { FileResult } from './engine/result.ts'
import { ruleBase, type RuleBase } from './engine/rule-base.ts'
import { readerFor } from './formats/reader-for.ts'

export type { Settings } from './config/settings.ts'
export type { FileResult } from './engine/result.ts'
export type { Diagnostic, Problem } from './diagnostic/diagnostic.ts'
export type { Document, Block, Sentence, Clause, Section } from './document/document.ts'
export { formatMessage, type Locale, type Localized } from './diagnostic/localized.ts'
export { builtInRules }

export interface Linter {
  readonly base: RuleBase
  /** Judges one draft. Never throws for what a draft holds. */
  lint(input: LintInput): Promise<FileResult>
}

export interface LintInput extends Pick<ReaderInput, 'uri' | 'source'> {
  readonly settings?: Settings
  /** The encoding the source was decoded from, for the record; `utf-8` by default. */
  readonly encoding?: string
}

/** A linter with the built-in rules; word lists and automata are built once and kept. */
export function createLinter(): Linter {
  const base = ruleBase(builtInRules, builtInDictionaries)
  return {
    base,
    async lint({ uri, source, settings = defaultSettings, encoding = 'utf-8' }) {
      const reader = await readerFor(uri)
      const document = await reader.read({
        uri,
        source,
        ...(settings.language && { language: settings.language }),
        ...(settings.genre && { genre: settings.genre }),
      })
      return lintDocument({ document, settings, base, knowledge: base.knowledge(settings.terms), encoding })
    },
  }
}

/** Judges one draft with the built-in rules. */
export function lint(input: LintInput): Promise<FileResult> {
  return createLinter().lint(input)
}
