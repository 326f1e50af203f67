import type { Range } from 'doclint/rule'

/** A slogan word of four characters. `slogan` tells exhortation from praise and principle. */
export interface Anchor {
  readonly start: number
  readonly slogan: boolean
}

export interface Chain extends Range {
  /** How many four-character items it has. */
  readonly count: number
}

const length = 4
const separator = /[、，　 ]/
const han = /[\u4e00-\u9fa5]/
const item = /^[\u4e00-\u9fa5]{4}$/

/** Rows of four-character items parted by single marks. An unknown item may stand between, before or after known ones. */
export function findChains(prose: string, anchors: readonly Anchor[]): Chain[] {
  const byStart = new Map(anchors.map((anchor) => [anchor.start, anchor]))
  const chains: Chain[] = []
  let done = 0
  for (const { start } of [...byStart.values()].sort((a, b) => a.start - b.start)) {
    if (start < done) continue
    const first = isItemBefore(prose, start) ? start - length - 1 : start
    const items = itemsFrom(prose, first, byStart)
    const known = items.flatMap((at) => byStart.get(at) ?? [])
    const end = (items.at(-1) ?? start) + length
    if (!isChain(items.length, known) || (items.length === 2 && isTorn(prose, first, end))) continue
    chains.push({ start: first, end, count: items.length })
    done = end
  }
  return chains
}

/** 得到了全面提升，群众参与治理的…: a tail and a head that two clauses happen to have. */
function isTorn(prose: string, start: number, end: number): boolean {
  return prose.charAt(start + length) === '，' && han.test(prose.charAt(start - 1)) && han.test(prose.charAt(end))
}

/** Two exhortations; or three items of which at least two, and at least half, are known. */
function isChain(count: number, known: readonly Anchor[]): boolean {
  if (known.length < 2) return false
  if (count === 2) return known.every(({ slogan }) => slogan)
  return known.length * 2 >= count
}

/** Starts of the items from `at` on, while four Han stand between marks or a known word begins. */
function itemsFrom(prose: string, at: number, known: ReadonlyMap<number, Anchor>): number[] {
  const items = [at]
  let mark: string | undefined
  for (let next = at + length + 1; separator.test(prose.charAt(next - 1)); next += length + 1) {
    const here = prose.charAt(next - 1)
    // An unknown item belongs to the row only where the row's own mark joins it: 乘势而上、奋楫笃行，建设新城.
    if (!known.has(next) && !(isItem(prose, next) && here === (mark ?? here))) break
    mark ??= here
    items.push(next)
  }
  return items
}

/** Four Han at `at`, with a mark or the end behind them. */
function isItem(prose: string, at: number): boolean {
  return item.test(prose.slice(at, at + length)) && /[、，。；！　 ”]|^$/.test(prose.charAt(at + length))
}

/** An item of four Han right before a known word, itself at the head of its clause. */
function isItemBefore(prose: string, start: number): boolean {
  if (!separator.test(prose.charAt(start - 1))) return false
  const at = start - length - 1
  return at >= 0 && item.test(prose.slice(at, at + length)) && (at === 0 || /[，；：]/.test(prose.charAt(at - 1)))
}
