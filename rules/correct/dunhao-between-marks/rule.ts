import { allMatches, defineRule, deletion, isIssuedBefore, reportSlips, type Block, type Slip } from 'doclint/rule'

const pair = /》、《|”、“/g
/** So many lists and more are the draft's habit. */
const habit = 5

export default defineRule({
  meta: {
    id: 'correct/dunhao-between-marks',
    category: 'punct',
    title: { zh: '书名号、引号之间的顿号', en: '、 between quoted or titled items' },
    why: {
      zh: '并列的书名号之间、引号之间通常不用顿号（GB/T 15834—2011，4.5.3.5）：标号本身已经把它们隔开。',
      en: 'No 、 stands between adjoining items in 《》 or “” (GB/T 15834—2011, 4.5.3.5): the marks part them already.',
    },
    messages: {
      one: {
        zh: '“{found}”之间的顿号多余。请删去。',
        en: 'The 、 in “{found}” is superfluous. Delete it.',
      },
      list: {
        zh: '这一串并列的{kind}之间有 {marks} 个顿号，都多余。请删去。',
        en: '{marks} 、 stand between these items in {kind}. Delete them.',
      },
      habit: {
        zh: '全文有 {count} 处并列的引号或书名号之间用了顿号。请一次删去。',
        en: '{count} lists have 、 between items in “” or 《》. Delete all of them.',
      },
      fix: { zh: '删去顿号', en: 'Delete the 、' },
    },
    severity: 'warning',
    roles: ['title', 'heading', 'body', 'attachmentNote'],
    genres: { except: ['law'] },
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11 4.5.3.5'],
    catalogue: [118],
  },
  create(context) {
    // The standard of 1995 said nothing of it.
    if (isIssuedBefore(context.document, { year: 2012, month: 6, day: 1 })) return {}
    const slips: Slip[] = []
    return {
      block(block) {
        if (!block.prose.includes('》、《') && !block.prose.includes('”、“')) return
        for (const run of runsOf(block)) slips.push(slipOf(block, run))
      },
      document() {
        reportSlips(context, slips, { habit: slips.length >= habit, habitMessageId: 'habit', fix: 'safe' })
      },
    }
  },
})

/**
 * Positions of the 、 of each list. One list is one fault. Where bare items stand in it too, all of them are parted
 * alike: “一国两制”、“港人治港”、高度自治.
 */
function runsOf({ prose }: Block): number[][] {
  const runs: number[][] = []
  for (const { index } of allMatches(pair, prose)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last === undefined ? '' : prose.slice(last + 2, index)
    if (run && last !== undefined && /^[^“”《》。；，]*$/.test(between)) run.push(index + 1)
    else runs.push([index + 1])
  }
  return runs.filter((run) => !hasBareItem(prose, run))
}

function hasBareItem(prose: string, run: readonly number[]): boolean {
  const first = (run[0] ?? 0) - 1
  const last = (run.at(-1) ?? 0) + 1
  const isTitle = prose.charAt(first) === '》'
  const opening = prose.lastIndexOf(isTitle ? '《' : '“', first)
  const closing = prose.indexOf(isTitle ? '》' : '”', last)
  return (opening > 0 && prose.charAt(opening - 1) === '、') || (closing > 0 && prose.charAt(closing + 1) === '、')
}

function slipOf(block: Block, run: readonly number[]): Slip {
  const start = (run[0] ?? 0) - 1
  const end = (run.at(-1) ?? 0) + 2
  const kind = block.prose.charAt(start) === '》' ? '书名号' : '引号'
  return {
    at: block.map.span(start, end),
    messageId: run.length > 1 ? 'list' : 'one',
    data: { found: block.text.slice(start, end), kind, marks: run.length },
    edits: run.map((at) => deletion(block.map.span(at, at + 1))),
  }
}
