/** What a list of items gets wrong against the members of a formula. */
export interface ListFault {
  readonly start: number
  readonly end: number
  readonly kind: 'order' | 'missing' | 'member'
  /** The member that is missing, or that stands where `found` should. */
  readonly member: string
}

const run = /[^，。；：“”（）《》、！？\s]+(?:、[^，。；：“”（）《》、！？\s]+)+/g

/**
 * Holds the lists of a prose to `members`. A list is told by all members but one at least; which other words stand in
 * it decides: a member left out, another word in its place, or all of them in another order.
 */
export function findListFaults(prose: string, members: readonly string[]): ListFault[] {
  if (members.filter((member) => prose.includes(member)).length < members.length - 1) return []
  return [...prose.matchAll(run)].flatMap(({ 0: text, index }) => judge(itemsOf(text, members), members, index) ?? [])
}

interface Item {
  readonly text: string
  readonly start: number
  readonly member: number
}

/** The items, the last split at 和 or 与 where members stand on both sides of it. */
function itemsOf(text: string, members: readonly string[]): Item[] {
  const parts = text.split(/(、|以及|(?<=[一-龥]{2})[和与](?=[一-龥]{2}))/)
  let at = 0
  const items: Item[] = []
  for (const part of parts) {
    const member = members.findIndex(
      (one) => part === one || (items.length === 0 && part.endsWith(one)) || part.startsWith(one),
    )
    if (!/^(?:、|以及|[和与])$/.test(part)) items.push({ text: part, start: at, member })
    at += part.length
  }
  return items
}

function judge(items: readonly Item[], members: readonly string[], offset: number): ListFault | undefined {
  const hits = items.map(({ member }, position) => ({ member, position })).filter(({ member }) => member >= 0)
  const first = hits[0]?.position ?? 0
  const last = hits.at(-1)?.position ?? 0
  const from = items[first]
  const to = items[last]
  if (!from || !to || new Set(hits.map(({ member }) => member)).size !== hits.length) return undefined
  const start = offset + from.start + Math.max(0, from.text.indexOf(members[from.member] ?? ''))
  const range = { start, end: offset + to.start + (members[to.member]?.length ?? to.text.length) }
  const ordered = hits.every(({ member }, index) => index === 0 || member > (hits[index - 1]?.member ?? -1))
  const missing = members.find((_member, index) => !hits.some(({ member }) => member === index)) ?? ''
  const length = last - first + 1
  if (!missing) return length === members.length && !ordered ? { ...range, kind: 'order', member: '' } : undefined
  if (hits.length !== members.length - 1 || members.length < 4 || !ordered) return undefined
  if (length === hits.length && items.length === hits.length) return { ...range, kind: 'missing', member: missing }
  const stranger = items[members.indexOf(missing)]
  if (items.length !== members.length || !stranger || stranger.member >= 0) return undefined
  return {
    start: offset + stranger.start,
    end: offset + stranger.start + stranger.text.length,
    kind: 'member',
    member: missing,
  }
}
