import type { Category, Dimension, Severity } from '../diagnostic/dimension.ts'
import type { RuleId } from '../diagnostic/diagnostic.ts'
import type { Finding } from '../diagnostic/finding.ts'
import type { Localized } from '../diagnostic/localized.ts'
import type { Block, Document, Role, Section, Sentence } from '../document/document.ts'
import type { Genre } from '../document/genre.ts'
import type { Language } from '../language/detect-language.ts'
import type { Span } from '../text/span.ts'
import type { Lexicon } from './lexicon.ts'
import type { OptionSpec, RuleMetaSource } from './schema.ts'

/** What is known of a rule apart from its check: the source's metadata with every default filled in. */
export interface RuleMeta {
  readonly id: RuleId
  readonly dimension: Dimension
  readonly category: Category
  readonly title: Localized
  readonly why: Localized
  readonly messages: Readonly<Record<string, Localized>>
  readonly severity: Severity
  readonly languages: readonly Language[]
  readonly roles: readonly Role[]
  /** Genres in which it reports; it feeds its measure in all of them. */
  readonly genres: readonly Genre[]
  readonly fix: 'none' | 'safe' | 'suggestion'
  readonly status: 'stable' | 'trial'
  readonly since: string
  readonly sources: readonly string[]
  readonly catalogue: readonly number[]
  readonly measure: string | undefined
  readonly supersedes: readonly RuleId[]
  /** Rules that it takes the place of; only a rule of a pack may. */
  readonly replaces: readonly RuleId[]
  readonly needs: readonly 'words'[]
}

export type OptionValue = number | boolean | readonly string[]
export type Options = Readonly<Record<string, OptionValue>>
export type OptionSchema<O extends Options = Options> = { readonly [Name in keyof O]: OptionSpec }

/** A rule ready to run. A YAML rule compiles to this as well. */
export interface Rule<O extends Options = Options> {
  readonly meta: RuleMeta
  readonly options: OptionSchema<O>
  create(context: RuleContext<O>): RuleVisitor
}

/** What a rule may touch: its options, the draft, word lists, and two ways to speak. */
export interface RuleContext<O extends Options = Options> {
  readonly options: O
  readonly document: Document
  /** A word list by its name (`zh/stock-phrases`). Throws where there is none: a mistake in the rule. */
  lexicon(id: string): Lexicon
  /** Reports a finding and, where the rule feeds a measure, flags the units at its place. */
  report(finding: Finding): void
  /** Flags units for the rule's measure without a finding, or beyond the place of one. */
  flag(span: Span): void
}

/**
 * What the engine calls on its one walk, in the order of the draft. Sentences and blocks come only in the roles that
 * the rule names. `phrases` are looked for in every such sentence by the phrase finder all rules share.
 */
export interface RuleVisitor {
  document?(document: Document): void
  section?(section: Section): void
  block?(block: Block): void
  sentence?(sentence: Sentence): void
  readonly phrases?: PhraseVisitor
}

export interface PhraseVisitor {
  readonly terms: readonly string[]
  /** Called for each occurrence of `terms[term]` at `sentence.prose[start, end)`; overlapping ones too. */
  found(sentence: Sentence, term: number, start: number, end: number): void
}

/** What the author of a TypeScript rule writes. */
export interface RuleSource<O extends Options> {
  readonly meta: RuleMetaSource
  readonly options?: OptionSchema<O>
  create(context: RuleContext<O>): RuleVisitor
}
