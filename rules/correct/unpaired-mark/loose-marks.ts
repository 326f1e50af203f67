import { eachMark, placeInSection, someOverlapping, type Block } from 'doclint/rule'

export const closers: Readonly<Record<string, string>> = { '“': '”', '（': '）', '《': '》', '【': '】', '〔': '〕' }
const pairs = Object.entries(closers).map(([open, close]) => ({ open, close }))
export const openers: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.map(({ open, close }) => [close, open]),
)
/** How many paragraphs on a quotation may end: it opens each of them and closes the last. */
const reach = 8

export interface Loose {
  readonly block: Block
  readonly at: number
  readonly mark: string
}

/** Marks of a block without a partner in it, kind by kind: a slip in one kind must not spoil the others. */
export function looseMarks(block: Block): Loose[] {
  const found: Loose[] = []
  for (const { open, close } of pairs) {
    if (!block.prose.includes(open) && !block.prose.includes(close)) continue
    const waiting: number[] = []
    eachMark(block.prose, [open, close], (at, opens) => {
      if (someOverlapping(block.protections, { start: at, end: at + 1 }, ({ kind }) => kind === 'code')) return
      if (opens) waiting.push(at)
      else if (waiting.length > 0) waiting.pop()
      else if (!isListMark(block.prose, at) && !isHistory(block.prose, at)) found.push({ block, at, mark: close })
    })
    for (const at of waiting) found.push({ block, at, mark: open })
  }
  return found.sort((a, b) => a.at - b.at)
}

/** `1）` and `a）` number a point. */
function isListMark(prose: string, at: number): boolean {
  return (
    prose.charAt(at) === '）' &&
    /(?:^|[。；：，、\s])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/.test(
      prose.slice(Math.max(0, at - 5), at),
    )
  )
}

function nextProse(block: Block): string {
  return block.section.blocks[placeInSection(block) + 1]?.prose ?? ''
}

/** `2022年10月30日 …修订）`: the record of a law's amendments, cut off from its opening bracket by those who copy it. */
function isHistory(prose: string, at: number): boolean {
  return (
    at === prose.length - 1 &&
    /^(?:（)?\d{4}年\d{1,2}月\d{1,2}日/.test(prose) &&
    /(?:修正|修订|通过|公布|施行)）$/.test(prose)
  )
}

/** What is opened in one paragraph and closed in a later one is paired, as long quotations and broken lines are. */
export function withoutPartners(loose: readonly Loose[]): Loose[] {
  const paired = new Set<Loose>()
  // Opening marks that may still find a partner, kind by kind, the nearest last.
  const waiting = new Map<string, Loose[]>(Object.keys(closers).map((open) => [open, []]))
  for (const one of loose) {
    const open = openers[one.mark]
    if (open) closeOne(one, waiting.get(open) ?? [], paired)
    else if (one.mark === '“' && one.at === 0 && nextProse(one.block).startsWith('“')) paired.add(one)
    else waiting.get(one.mark)?.push(one)
  }
  return loose.filter((one) => !paired.has(one))
}

/** Pairs a closing mark with the nearest opening one; a quotation of several paragraphs opens each of them. */
function closeOne(close: Loose, waiting: Loose[], paired: Set<Loose>): void {
  for (let open = waiting.at(-1); open && close.block.index - open.block.index <= reach; open = waiting.at(-1)) {
    waiting.pop()
    paired.add(open).add(close)
    if (open.mark !== '“') return
  }
}
