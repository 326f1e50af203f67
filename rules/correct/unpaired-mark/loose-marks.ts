import { someOverlapping, type Block } from 'doclint/rule'

export const closers: Readonly<Record<string, string>> = { '“': '”', '（': '）', '《': '》', '【': '】', '〔': '〕' }
export const openers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closers).map(([open, close]) => [close, open]),
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
  for (const [open, close] of Object.entries(closers)) {
    const waiting: number[] = []
    for (let at = 0; at < block.prose.length; at++) {
      const unit = block.prose.charAt(at)
      if (unit !== open && unit !== close) continue
      if (someOverlapping(block.protections, { start: at, end: at + 1 }, ({ kind }) => kind === 'code')) continue
      if (unit === open) waiting.push(at)
      else if (waiting.length > 0) waiting.pop()
      else if (!isListMark(block.prose, at) && !isHistory(block.prose, at)) found.push({ block, at, mark: close })
    }
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
  const all = block.section.blocks
  return all[all.indexOf(block) + 1]?.prose ?? ''
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
  const kept = loose.filter(({ block, at, mark }) => !(mark === '“' && at === 0 && nextProse(block).startsWith('“')))
  for (const one of loose) {
    const open = openers[one.mark]
    if (!open) continue
    const partners = kept.filter(
      ({ block, mark }) => mark === open && block.index < one.block.index && one.block.index - block.index <= reach,
    )
    if (partners.length === 0) continue
    // A quotation of several paragraphs opens each of them.
    for (const partner of open === '“' ? partners : partners.slice(-1)) kept.splice(kept.indexOf(partner), 1)
    kept.splice(kept.indexOf(one), 1)
  }
  return kept
}
