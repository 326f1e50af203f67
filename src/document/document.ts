import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Language } from '../language/detect-language.ts'
import type { Ordinal } from '../language/zh/ordinal.ts'
import type { OffsetMap } from '../text/offset-map.ts'
import type { Range, Span } from '../text/span.ts'
import type { Claim } from './claim.ts'
import type { Clause } from './clause.ts'
import type { Demand } from './demand.ts'
import type { Fact } from './fact.ts'
import type { Genre, GenreSource } from './genre.ts'
import type { Protection } from './protection.ts'

export type { Clause }

/** A draft as every rule sees it, whatever format it came in. Read-only: rules report, they never change it. */
export interface Document {
  readonly uri: string
  readonly format: string
  readonly language: Language
  readonly genre: Genre
  readonly genreSource: GenreSource
  readonly source: string
  readonly blocks: readonly Block[]
  /** All sentences of all blocks, in order. */
  readonly sentences: readonly Sentence[]
  /** The document as a section of level 0; headings make its children. */
  readonly root: Section
  readonly sections: readonly Section[]
  readonly title: Block | undefined
  /** Where in the source a regulation stands that the draft promulgates; undefined where it promulgates none. */
  readonly statute: Range | undefined
  /** 成文日期, where the draft states one in full. */
  readonly date: CalendarDate | undefined
  /** 字数 of title, headings and body as Word counts it; attachments, tables, code and 版记 are left out. */
  readonly characters: number
  readonly problems: readonly Problem[]
}

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * What a block is in the form of an official document. `body` is what style rules read; `quote` is a quotation set
 * apart, which they pass over; `code` is silent for every rule.
 */
export const roles = [
  'title',
  'subtitle',
  'docNumber',
  'addressee',
  'salutation',
  'heading',
  'body',
  'quote',
  'cell',
  'code',
  'attachmentNote',
  'signature',
  'date',
  'cc',
  'note',
  'residue',
] as const
export type Role = (typeof roles)[number]

/** A paragraph, heading, list item, table cell: prose that belongs together, with its way back to the source. */
export interface Block {
  readonly index: number
  readonly role: Role
  /** As typed, without markup. */
  readonly text: string
  /** Normalised one for one: same length, same map. */
  readonly prose: string
  readonly map: OffsetMap
  /** The source of the whole block, markup included. */
  readonly span: Span
  readonly sentences: readonly Sentence[]
  readonly section: Section
  readonly ordinal: Ordinal | undefined
  /** Level of a heading, from 1; 0 for the title; undefined for what is no heading. */
  readonly level: number | undefined
  /** Whether the heading comes from markup rather than from an ordinal. */
  readonly markedUp: boolean
  readonly list: ListPlace | undefined
  readonly cell: CellPlace | undefined
  /** Number of the line in the source it begins on, from 1. */
  readonly line: number
  readonly blankBefore: boolean
  /** Protected ranges of the prose, in order, not overlapping. Filled by `annotate`. */
  readonly protections: readonly Protection[]
  /** Ranges of the prose that mention a vice of style instead of using it, in order and apart. Filled by `annotate`. */
  readonly mentions: readonly Range[]
}

export interface ListPlace {
  readonly ordered: boolean
  /** From 1 for a list that stands in no other. */
  readonly depth: number
  /** Position among its siblings, from 0. */
  readonly position: number
}

export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly header: boolean
}

/** A sentence of a block. Its ranges are in its own prose; `part` is the one way to point into the source. */
export interface Sentence {
  /** Position among all sentences of the document, from 0. */
  readonly index: number
  readonly block: Block
  /** That of the block, save that a run-in heading (`（一）坚定信念。`) is a `heading` in a body block. */
  readonly role: Role
  readonly start: number
  readonly end: number
  readonly prose: string
  readonly text: string
  readonly span: Span
  readonly clauses: readonly Clause[]
  /** Dates, quantities, owners and named things in it. Filled by `annotate`. */
  readonly facts: readonly Fact[]
  readonly demands: readonly Demand[]
  readonly claims: readonly Claim[]
  /** The source behind `prose[start, end)`; the whole sentence without arguments. */
  part(start?: number, end?: number): Span
  /** Whether `prose[start, end)` lies in or crosses a protected range, of the given kinds where some are named. */
  isProtected(start: number, end: number, kinds?: readonly Protection['kind'][]): boolean
  isMention(start: number, end: number): boolean
}

/** A heading with all that stands under it up to the next heading of its level or above. */
export interface Section {
  readonly index: number
  readonly level: number
  /** The heading; undefined for the root. */
  readonly heading: Sentence | undefined
  readonly ordinal: Ordinal | undefined
  readonly parent: Section | undefined
  readonly children: readonly Section[]
  /** Blocks that stand in this section itself, not in its children; the heading's own block is not among them. */
  readonly blocks: readonly Block[]
  /** Body sentences of the section and all below it, headings left out. */
  readonly sentences: readonly Sentence[]
}
