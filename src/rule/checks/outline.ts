import type { Section } from '../../document/document.ts'
import { readOrdinal } from '../../language/zh/ordinal.ts'

/** A section with a heading as tests of structure see it. */
export interface Outlined {
  readonly section: Section
  /** From 1 for the sections right below the document, whatever their ordinals say. */
  readonly level: number
  /** The heading without its ordinal and without the 。 of a run-in one. */
  readonly heading: string
}

/** All sections below a section, in the order of the draft. */
export function outlineOf(parent: Section, level = 1): Outlined[] {
  return parent.children.flatMap((section) => [
    { section, level, heading: headingOf(section) },
    ...outlineOf(section, level + 1),
  ])
}

function headingOf({ heading }: Section): string {
  const prose = heading?.prose ?? ''
  return prose.slice(readOrdinal(prose)?.length ?? 0).replace(/^\s+|[。\s]+$/g, '')
}
