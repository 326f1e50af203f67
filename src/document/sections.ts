import type { Block, Section, Sentence } from './document.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
interface OpenSection extends Omit<Mutable<Section>, 'children' | 'blocks' | 'sentences' | 'parent'> {
  parent: OpenSection | undefined
  children: OpenSection[]
  blocks: Block[]
  sentences: Sentence[]
}

/** Builds the tree of sections from headings, run-in ones included, and hangs every block into it. */
export function buildSections(blocks: readonly Block[]): { root: Section; sections: readonly Section[] } {
  const root: OpenSection = {
    index: 0,
    level: 0,
    heading: undefined,
    ordinal: undefined,
    parent: undefined,
    children: [],
    blocks: [],
    sentences: [],
  }
  const sections: OpenSection[] = [root]
  let current = root
  for (const block of blocks) {
    const heading = headingOf(block)
    if (heading && block.role !== 'title') {
      current = openSection(heading, block, current, sections)
      if (block.role === 'heading') {
        ;(block as Mutable<Block>).section = current
        continue
      }
    }
    ;(block as Mutable<Block>).section = current
    current.blocks.push(block)
    for (const sentence of block.sentences) {
      if (sentence.role !== 'body') continue
      for (let section: OpenSection | undefined = current; section; section = section.parent)
        section.sentences.push(sentence)
    }
  }
  return { root, sections }
}

/** The place of a block among those of its section, which stand one after the other; -1 for the heading of a section. */
export function placeInSection({ index, section }: Block): number {
  return index - (section.blocks[0]?.index ?? index + 1)
}

function headingOf(block: Block): Sentence | undefined {
  const first = block.sentences[0]
  return first && (block.role === 'heading' || first.role === 'heading') ? first : undefined
}

function openSection(heading: Sentence, block: Block, current: OpenSection, sections: OpenSection[]): OpenSection {
  const level = block.level ?? block.ordinal?.level ?? 1
  let parent: OpenSection = current
  while (parent.parent && parent.level >= level) parent = parent.parent
  const section: OpenSection = {
    index: sections.length,
    level,
    heading,
    ordinal: block.ordinal,
    parent,
    children: [],
    blocks: [],
    sentences: [],
  }
  parent.children.push(section)
  sections.push(section)
  return section
}
