import { readOrdinal, type Section } from 'doclint/rule'

/** A heading without its ordinal and end mark, cut at its pauses. */
export interface HeadingParts {
  readonly section: Section
  /** Where the text begins behind the ordinal, in the prose of the heading. */
  readonly start: number
  readonly end: number
  readonly parts: readonly string[]
}

/** The headings of the sections right below, in parts. */
export function headingsBelow(section: Section): HeadingParts[] {
  return section.children.flatMap((child) => {
    const prose = child.heading?.prose
    if (prose === undefined) return []
    const start = readOrdinal(prose)?.length ?? 0
    const end = prose.replace(/[。：；]$/, '').length
    const parts = prose
      .slice(start, end)
      .replace(/[“”]/g, '')
      .split(/[，　 ]+/)
      .filter((part) => part !== '')
    return [{ section: child, start, end, parts }]
  })
}

/**
 * How much the headings have in common, part by part: one for each place, counted from the head or the tail of a part,
 * at which all have the same character, and one where the part is of one length in all. 0 where the number of parts
 * differs.
 */
export function commonFrame(headings: readonly HeadingParts[]): number {
  const first = headings[0]
  if (!first || headings.some(({ parts }) => parts.length !== first.parts.length)) return 0
  if (first.parts.length === 1) return framedPhrase(headings.map(({ parts }) => parts[0] ?? ''))
  return first.parts.reduce(
    (sum, _part, index) => sum + commonPlaces(headings.map(({ parts }) => parts[index] ?? '')),
    0,
  )
}

/**
 * Headings of one phrase share words by nature (申请条件, 申请材料; 智能诊断产品, 智能监护产品). The one mould that is sure
 * is 在深化改革上再发力, 在队伍建设上再加力.
 */
function framedPhrase(phrases: readonly string[]): number {
  return phrases.every((phrase) => /^在.{2,14}上[^，]{2,4}$/.test(phrase)) ? 3 : 0
}

function commonPlaces(parts: readonly string[]): number {
  const [first = ''] = parts
  const shortest = Math.min(...parts.map(({ length }) => length))
  const reach = Math.min(4, Math.floor(shortest / 2))
  let common = parts.every(({ length }) => length === first.length) ? 1 : 0
  for (let place = 0; place < reach; place++) {
    if (parts.every((part) => part.charAt(place) === first.charAt(place))) common++
    if (parts.every((part) => part.at(-1 - place) === first.at(-1 - place))) common++
  }
  return common
}
