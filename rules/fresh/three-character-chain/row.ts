import type { Range } from 'doclint/rule'

export interface Row extends Range {
  /** How many items of three characters it has. */
  readonly count: number
}

const length = 3
const item = /^[\u4e00-\u9fa5]{3}$/

/** Rows of three or more items of three Han between pauses, of which at least two, and at least half, begin at `known`. */
export function findRows(prose: string, known: readonly number[]): Row[] {
  const isKnown = new Set(known)
  const rows: Row[] = []
  let done = 0
  for (const start of [...isKnown].sort((a, b) => a - b)) {
    if (start < done) continue
    const items = itemsFrom(prose, firstOf(prose, start), isKnown)
    const count = items.length
    const hits = items.filter((at) => isKnown.has(at)).length
    if (count < 3 || hits < 2 || hits * 2 < count) continue
    const [first = start] = items
    done = (items.at(-1) ?? start) + length
    rows.push({ start: first, end: done, count })
  }
  return rows
}

/** The start of the row: one unknown item may stand before the first known one. */
function firstOf(prose: string, start: number): number {
  const at = start - length - 1
  const joined = at >= 0 && prose.charAt(start - 1) === '、' && item.test(prose.slice(at, at + length))
  return joined && (at === 0 || /[，；：。、]/.test(prose.charAt(at - 1))) ? at : start
}

/** Starts of the items from `at` on, while 、 joins three Han with a mark, 的 or the end behind them. */
function itemsFrom(prose: string, at: number, known: ReadonlySet<number>): number[] {
  const items = [at]
  for (let next = at + length + 1; /[、，]/.test(prose.charAt(next - 1)); next += length + 1) {
    const closed = /[、，。；！的]|^$/.test(prose.charAt(next + length))
    // A comma may open a clause of its own, so only a known word goes on behind it.
    if (!known.has(next) && !(prose.charAt(next - 1) === '、' && closed && item.test(prose.slice(next, next + length))))
      break
    items.push(next)
  }
  return items
}
