import type { Document, Section } from '../document/document.ts'

/**
 * Finds the part of a draft that an offset stands in: a section of the highest level of which there are at least two,
 * so that a draft under one single heading still falls into parts. None before the first such heading.
 */
export function sectionFinder({ root }: Document): (offset: number) => Section | undefined {
  let parts = root.children
  while (parts.length === 1) parts = parts[0]?.children ?? []
  const starts = parts.map(({ heading }) => heading?.span.start ?? 0)
  return (offset) => parts[starts.findLastIndex((start) => start <= offset)]
}
