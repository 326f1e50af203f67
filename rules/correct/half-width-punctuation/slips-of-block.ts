import { replacement, someOverlapping, type Block, type Slip } from 'doclint/rule'

const halfWidth = /[,:;!?().]/
/** UTF-16 units from one bracket to the other, beyond which each is a slip of its own. */
const longestPair = 30

/**
 * A pair of brackets is one slip, with the marks that stand in it. The normalised prose tells which marks are Chinese and
 * which stand in Latin or numbers.
 */
export function slipsOf(block: Block): Slip[] {
  // Where no mark was made Chinese, none is of the wrong width.
  if (block.text === block.prose) return []
  const slips: Slip[] = []
  const done = new Set<number>()
  for (let at = 0; at < block.text.length; at++) {
    if (!isHalfWidth(block, at) || done.has(at)) continue
    const close = closeOf(block.text, at)
    const paired = close > 0 && isHalfWidth(block, close)
    const end = paired ? close + 1 : at + 1
    const places = paired ? marksWithin(block, at, close) : [at]
    for (const place of places) done.add(place)
    slips.push({
      at: block.map.span(at, end),
      messageId: 'one',
      data: { found: block.text.slice(at, end), to: places.map((place) => block.prose.charAt(place)).join('') },
      edits: places.map((place) => replacement(block.map.span(place, place + 1), block.prose.charAt(place))),
    })
  }
  return slips
}

/** The places of half-width marks from one bracket to the other. */
function marksWithin(block: Block, open: number, close: number): number[] {
  return Array.from({ length: close - open + 1 }, (_, index) => open + index).filter((at) => isHalfWidth(block, at))
}

/** Where the bracket that opens at a place closes, with no other one in between; -1 where it does not. */
function closeOf(text: string, at: number): number {
  const close = /^\([^()]*\)/.exec(text.slice(at, at + longestPair + 1))
  return close ? at + close[0].length - 1 : -1
}

function isHalfWidth({ text, prose, protections }: Block, at: number): boolean {
  if (text.charCodeAt(at) === prose.charCodeAt(at) || !halfWidth.test(text.charAt(at))) return false
  return !someOverlapping(protections, { start: at, end: at + 1 }, ({ kind }) => kind === 'code' || kind === 'url')
}
