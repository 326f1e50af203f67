import { defineRule, replacement, reportSlips, someOverlapping, type Block, type Slip } from 'doclint/rule'

/** So many straight marks, at no less than this share of all quotation marks, are a habit of the draft. */
const habit = { least: 5, share: 0.3 }

export default defineRule({
  meta: {
    id: 'correct/straight-quotes',
    category: 'punct',
    title: { zh: '直引号', en: 'Straight quotation marks' },
    why: {
      zh: '中文用弯引号，前后有别（GB/T 15834—2011，4.8）。直引号分不出从哪里开始、到哪里结束。',
      en: 'Chinese text takes curly marks, which show where a quotation begins and ends (GB/T 15834—2011, 4.8).',
    },
    messages: {
      one: {
        zh: '{found}用了直引号。请改为{to}。',
        en: '{found} has straight quotation marks. Write {to}.',
      },
      habit: {
        zh: '全文有 {count} 处用了直引号，第一处是{found}。请一次改为弯引号“”。',
        en: '{count} places have straight quotation marks, the first is {found}. Change all of them to curly ones.',
      },
      fix: { zh: '改为弯引号', en: 'Use curly quotation marks' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'heading', 'body', 'quote', 'attachmentNote', 'note'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11'],
    catalogue: [115],
  },
  create(context) {
    const slips: Slip[] = []
    const blocks: Block[] = []
    let straight = 0
    return {
      block(block) {
        blocks.push(block)
        // Where nothing was normalised, no straight mark stands for a curly one.
        if (block.text === block.prose) return
        const found = slipsOf(block)
        straight += found.reduce((sum, { edits }) => sum + edits.length, 0)
        for (const slip of found) slips.push(slip)
      },
      document() {
        const isHabit = straight >= habit.least && straight >= habit.share * (straight + properMarksIn(blocks))
        reportSlips(context, slips, { habit: isHabit, habitMessageId: 'habit', fix: 'safe' })
      },
    }
  },
})

function properMarksIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/[“”‘’]/g)?.length ?? 0), 0)
}

/** An opening mark and its partner are one slip. */
function slipsOf(block: Block): Slip[] {
  const marks = [...block.text.matchAll(/["']/g)].map(({ index }) => index).filter((at) => isStraight(block, at))
  const slips: Slip[] = []
  for (let index = 0; index < marks.length; index++) {
    const start = marks[index] ?? 0
    const next = marks[index + 1]
    const opens = '“‘'.includes(block.prose.charAt(start))
    const paired = opens && next !== undefined && next - start <= 40 && '”’'.includes(block.prose.charAt(next))
    const places = paired ? [start, next] : [start]
    if (paired) index++
    const end = (places.at(-1) ?? start) + 1
    slips.push({
      at: block.map.span(start, end),
      messageId: 'one',
      data: { found: block.text.slice(start, end), to: block.prose.slice(start, end) },
      edits: places.map((at) => replacement(block.map.span(at, at + 1), block.prose.charAt(at))),
    })
  }
  return slips
}

/** Inches and minutes (`55"`) and code keep theirs. */
function isStraight({ text, prose, protections }: Block, at: number): boolean {
  if (text.charAt(at) === prose.charAt(at)) return false
  if ('”’'.includes(prose.charAt(at)) === false && /\d/.test(text.charAt(at - 1))) return false
  return !someOverlapping(protections, { start: at, end: at + 1 }, ({ kind }) => kind === 'code' || kind === 'url')
}
