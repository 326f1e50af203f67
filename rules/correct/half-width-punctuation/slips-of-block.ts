import { replacement, type Block, type Slip } from 'doclint/rule'

const halfWidth = /[,:;!?().]/

/** A pair of brackets is one slip. The normalised prose tells which marks are Chinese and which stand in Latin or numbers. */
export function slipsOf(block: Block): Slip[] {
  const slips: Slip[] = []
  const done = new Set<number>()
  for (let at = 0; at < block.text.length; at++) {
    if (!isHalfWidth(block, at) || done.has(at)) continue
    const close = block.text.charAt(at) === '(' ? block.text.indexOf(')', at) : -1
    const paired = close > 0 && close - at <= 30 && isHalfWidth(block, close)
    const end = paired ? close + 1 : at + 1
    const places = paired ? [at, close] : [at]
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

function isHalfWidth({ text, prose, protections }: Block, at: number): boolean {
  if (!halfWidth.test(text.charAt(at)) || text.charAt(at) === prose.charAt(at)) return false
  return !protections.some(({ kind, start, end }) => (kind === 'code' || kind === 'url') && start <= at && at < end)
}
