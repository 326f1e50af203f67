import { defineRule, deletion, isDigit, reportSlips, someOverlapping, type Block, type Slip } from 'doclint/rule'

/** Blanks between Han and digits, Han and Han, Han and a mark, and inside a figure with its unit. */
const gap =
  /(?<=[\u4e00-\u9fa5”》）]) +(?=[\d\u4e00-\u9fa5“《（，。；：、])|(?<=[\d，。；：、]) +(?=[\u4e00-\u9fa5“《])|(?<=(?<![\d ])\d{1,2}) (?=\d{1,3}(?:\.\d+)?(?:年|月|日|个|万|亿|%|％|元|人|家|项))/g
const boundary = /[\u4e00-\u9fa5]\d|\d[\u4e00-\u9fa5]/g
/** So many blanks are a habit at this share of all boundaries of Han and digits; `many` are one at any share. */
const habit = { least: 5, share: 0.3, many: 10 }
/** Names of standards and of campaigns (“学宪法 讲宪法”) are set with blanks by those who gave them. */
const spaced = new Set<string>(['code', 'url', 'title', 'quotation'])
const hasPause = /[，。；：！？,:;!?]/
/** Lines up to this length, in UTF-16 units, may be set out with blanks: 总 则, 电 话, a name and a post. */
const shortLine = 20

export default defineRule({
  meta: {
    id: 'correct/cjk-space',
    category: 'punct',
    title: { zh: '多余的空格', en: 'Stray blank' },
    why: {
      zh: '公文的汉字与汉字、汉字与数字之间不空格。空格多是转换格式或粘贴时带进来的，还会把一个数断成两行。',
      en: 'Official documents set no blanks between Chinese characters, or between them and figures. Most come from conversion or pasting.',
    },
    messages: {
      one: { zh: '“{found}”中间的空格多余。请删去。', en: 'The blank in “{found}” is stray. Delete it.' },
      habit: {
        zh: '全文有 {count} 处汉字旁多了空格，第一处是“{found}”。请一次删去。',
        en: '{count} blanks stand beside Chinese characters, the first in “{found}”. Delete all of them.',
      },
      fix: { zh: '删去空格', en: 'Delete the blanks' },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['DL'],
    catalogue: [130],
  },
  create(context) {
    const slips: Slip[] = []
    const blocks: Block[] = []
    return {
      block(block) {
        if (block.text.length <= shortLine) return
        blocks.push(block)
        if (!block.text.includes(' ')) return
        for (const slip of slipsOf(block)) slips.push(slip)
      },
      document() {
        const share = (): number => slips.length / (slips.length + boundariesIn(blocks))
        const isHabit = slips.length >= habit.many || (slips.length >= habit.least && share() >= habit.share)
        reportSlips(context, slips, { habit: isHabit, habitMessageId: 'habit', fix: 'safe' })
      },
    }
  },
})

/** Boundaries of Han and digits; the blank of a slip is none. */
function boundariesIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(boundary)?.length ?? 0), 0)
}

function slipsOf(block: Block): Slip[] {
  const from = block.ordinal?.length ?? 0
  return [...block.text.matchAll(gap)].flatMap(({ 0: blank, index }): Slip[] => {
    const end = index + blank.length
    if (index <= from + 1 || !isStray(block, index, end)) return []
    return [
      {
        at: block.map.span(index - 1, end + 1),
        messageId: 'one',
        data: { found: block.text.slice(index - 1, end + 1) },
        edits: [deletion(block.map.span(index, end))],
      },
    ]
  })
}

/** A name in two characters, names in a row, an article of a law, and a broken line keep theirs. */
function isStray({ text, map, protections }: Block, start: number, end: number): boolean {
  if (!map.isExact(start - 1, end + 1) || isLayout(text, start, end)) return false
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 6)
  if (/第[一二三四五六七八九十百零\d]+[条章节款项](?:之[一二三四五六七八九十])?$/.test(before)) return false
  if (/(?:^|[^\u4e00-\u9fa5])[\u4e00-\u9fa5]{1,4}$/.test(before) && /^[\u4e00-\u9fa5]{1,4}(?:[ 　]|$)/.test(after))
    return false
  // 4G 以上, IPv6 性能: the blank is that of a word in Latin letters.
  if (/[A-Za-z][\w.]*$/.test(before) || /^[\d.]+[A-Z]/.test(after)) return false
  // 地址：北京市西长安街13号 工业和信息化部: the blanks of an envelope.
  if (/^(?:[\u4e00-\u9fa5]{0,4}地址|收件人|寄送?至?)[：:]/.test(text)) return false
  // The record of a law's amendments: `2013年5月2日 最高人民法院公布`; 专栏1 and 4.2.3 before their names.
  if (/\d{4}年\d{1,2}月\d{1,2}日$/.test(before) || /^(?:专栏|图|表|附[件表图])?\s?[\d.]+$/.test(text.slice(0, start)))
    return false
  return !someOverlapping(
    protections,
    { start, end },
    ({ kind, ...range }) => spaced.has(kind) && range.start < start && end < range.end,
  )
}

/** Several blanks, or one between 汉字 in a line without a pause, are set on purpose: a byline, the head of a table. */
function isLayout(text: string, start: number, end: number): boolean {
  const beforeBlank = text.charAt(start - 1)
  if (/[，。；：、]/.test(beforeBlank)) return false
  if (end - start > 1) return true
  return !/\d/.test(beforeBlank) && !isDigit(text.charCodeAt(end)) && !hasPause.test(text)
}
