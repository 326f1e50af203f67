import { defineRule, type Block } from 'doclint/rule'

const closers: Readonly<Record<string, string>> = { '“': '”', '（': '）', '《': '》', '【': '】', '〔': '〕' }
const openers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closers).map(([open, close]) => [close, open]),
)
/** How many paragraphs on a quotation may end: it opens each of them and closes the last. */
const reach = 8

interface Loose {
  readonly block: Block
  readonly at: number
  readonly mark: string
}

export default defineRule({
  meta: {
    id: 'correct/unpaired-mark',
    category: 'punct',
    title: { zh: '标点不成对', en: 'Unpaired mark' },
    why: {
      zh: '引号、括号、书名号成对使用，少一半就看不出到哪里为止。',
      en: 'Quotation marks, brackets and title marks come in pairs; with one missing nobody knows where it ends.',
    },
    messages: {
      open: {
        zh: '“{mark}”后面没有对应的“{partner}”。请补上，或删去“{mark}”。',
        en: '“{mark}” is never closed by “{partner}”. Add it, or delete “{mark}”.',
      },
      close: {
        zh: '“{mark}”前面没有对应的“{partner}”。请补上，或删去“{mark}”。',
        en: '“{mark}” has no “{partner}” before it. Add it, or delete “{mark}”.',
      },
    },
    severity: 'warning',
    roles: ['title', 'heading', 'body', 'quote', 'attachmentNote', 'note'],
    since: '0.1.0',
    sources: ['BD11'],
    catalogue: [116],
  },
  create({ report }) {
    const loose: Loose[] = []
    return {
      block(block) {
        loose.push(...looseMarks(block))
      },
      document() {
        for (const { block, at, mark } of withoutPartners(loose)) {
          const partner = closers[mark] ?? openers[mark] ?? ''
          report({
            at: block.map.span(at, at + 1),
            messageId: mark in closers ? 'open' : 'close',
            data: { mark, partner },
          })
        }
      },
    }
  },
})

/** Marks of a block without a partner in it, kind by kind: a slip in one kind must not spoil the others. */
function looseMarks(block: Block): Loose[] {
  const found: Loose[] = []
  for (const [open, close] of Object.entries(closers)) {
    const waiting: number[] = []
    for (let at = 0; at < block.prose.length; at++) {
      const unit = block.prose.charAt(at)
      if (unit !== open && unit !== close) continue
      if (block.protections.some(({ kind, start, end }) => kind === 'code' && start <= at && at < end)) continue
      if (unit === open) waiting.push(at)
      else if (waiting.length > 0) waiting.pop()
      else if (!isListMark(block.prose, at) && !isHistory(block.prose, at)) found.push({ block, at, mark: close })
    }
    found.push(...waiting.map((at) => ({ block, at, mark: open })))
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
function withoutPartners(loose: readonly Loose[]): Loose[] {
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
