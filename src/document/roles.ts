import { readOrdinal } from '../language/zh/ordinal.ts'
import type { Role } from './document.ts'
import { assignHead } from './head.ts'
import type { RawBlock } from './raw-block.ts'
import type { RoledBlock } from './roled-block.ts'
import { assignTail } from './tail.ts'

export type { RoledBlock }

/** Longest line, in UTF-16 units, that an ordinal alone makes a heading. */
const headingLimit = 50
/** Longest one that ends in 。 all the same: `（三）基本原则。` over the paragraphs that belong to it. */
const closedHeadingLimit = 24

/** Gives each block its role. Markup decides first, then ordinals, the head of the draft and its tail. */
export function assignRoles(raws: readonly RawBlock[], proses: readonly string[]): RoledBlock[] {
  const blocks = raws.map((raw, index): RoledBlock => {
    const prose = proses[index] ?? ''
    const ordinal = raw.kind === 'code' || raw.kind === 'cell' ? undefined : readOrdinal(prose)
    return { raw, prose, ordinal, role: roleOfKind(raw), level: raw.level }
  })
  alignLevels(blocks)
  blocks.forEach((block, index) => {
    if (isOrdinalHeading(block) || isClosedHeading(block, blocks[index - 1], blocks[index + 1])) makeHeading(block)
  })
  assignHead(blocks)
  assignTail(blocks)
  return blocks
}

/**
 * Under a title marked `#`, 一、 is marked `##`: levels of markup are shifted to those of the ordinals, so that an
 * unmarked （一） stands below its 一、 and not beside it.
 */
function alignLevels(blocks: readonly RoledBlock[]): void {
  const first = blocks.find(({ raw, ordinal }) => raw.level !== undefined && ordinal?.level !== undefined)
  const shift = (first?.raw.level ?? 0) - (first?.ordinal?.level ?? 0)
  if (shift === 0) return
  for (const block of blocks) if (block.level !== undefined) block.level = Math.max(1, block.level - shift)
}

function roleOfKind(raw: RawBlock): Role {
  switch (raw.kind) {
    case 'heading':
      return 'heading'
    case 'quote':
      return 'quote'
    case 'code':
      return 'code'
    case 'cell':
      return 'cell'
    case 'paragraph':
      return 'body'
    default:
      return raw.kind satisfies never
  }
}

/** A line of at most 50 units that begins with an ordinal and does not end a sentence is a heading. */
function isOrdinalHeading({ raw, prose, ordinal, role }: RoledBlock): boolean {
  if (role !== 'body' || raw.list || !ordinal?.level) return false
  if (prose.length > headingLimit || prose.length <= ordinal.length) return false
  // `2.低代码：通过为开发者提供…` defines a term, it heads nothing.
  if (/：.{10}/.test(prose)) return false
  return !/[。；！？：，…、]”?\s*$/.test(prose) && !/[。；]/.test(prose)
}

/** `（三）基本原则。` on a line of its own, with what belongs to it below: unnumbered text, or a deeper ordinal. */
function isClosedHeading(block: RoledBlock, previous: RoledBlock | undefined, next: RoledBlock | undefined): boolean {
  const { raw, prose, ordinal, role } = block
  if (role !== 'body' || raw.list || !ordinal?.level || prose.length > closedHeadingLimit) return false
  // The last item of a list of conditions, as in laws.
  if (previous?.prose.endsWith('；')) return false
  if (!/^[^，。；：！？]{2,}。$/.test(prose.slice(ordinal.length)) || next?.role !== 'body') return false
  return next.ordinal ? (next.ordinal.level ?? 9) > ordinal.level : next.prose.length > closedHeadingLimit
}

function makeHeading(block: RoledBlock): void {
  block.role = 'heading'
  block.level ??= block.ordinal?.level
}
