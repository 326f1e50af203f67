import type { RoledBlock } from './roled-block.ts'

const wholeDate =
  /^\s*(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*[年.\-/]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月.\-/]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]?$/
/** `2026年3月`, with the day left out or not yet filled in. */
const shortDate =
  /^\s*(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*日?\s*$/
const attachments = /^附\s*件?\s*：/
/** `附件1：名单`, as drafts write it for 附件：1.名单. */
const numberedAttachment = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九])\s*[：.、]/
/** 版记: `抄送：…`, `×办公室　2026年3月5日印发`. */
const imprint = /^(?:抄\s*送|抄\s*报|分\s*送|主\s*题\s*词|印\s*发)\s*：|日\s*印发$/
const contact = /^(?:联\s*系\s*(?:人|电话|方式|地址)|电\s*话|邮\s*箱|电子邮箱|传\s*真|地\s*址|通讯地址|邮\s*编)[：，]?/
/** The names of those who sign: organs in full, one or two a line, without any mark. */
const signers = /^(?!（)[^。，；！？：\d]{2,60}$/

/** How many blocks from the end may belong to 附件说明, 落款, 附注 and 版记. */
const reach = 40

/**
 * From the end: cc, contact notes, date, signature, attachment list. Stops at the first sentence of the body. A date
 * under a signature also closes a covering notice in the middle of a draft, before what it sends out.
 */
export function assignTail(blocks: readonly RoledBlock[]): void {
  const from = blocks.findIndex(({ role, prose }) => role === 'body' && attachments.test(prose))
  if (from >= 0) markAttachments(blocks, from)
  else markNumberedAttachments(blocks)
  for (let index = blocks.length - 1; index > 0 && index >= blocks.length - reach; index--) {
    const block = blocks[index]
    if (!block || block.role === 'cell' || block.role === 'code') continue
    if (block.role !== 'body' && block.role !== 'attachmentNote' && block.role !== 'note') break
    if (block.role !== 'body') continue
    if (imprint.test(block.prose)) block.role = 'cc'
    else if (isNote(block)) block.role = 'note'
    else if (wholeDate.test(block.prose)) markDate(blocks, index)
    else if (/[。！？；]/.test(block.prose) || block.prose.length > 40) {
      if (blocks.length - index > 12) break
    }
  }
  blocks.forEach((block, index) => {
    if (block.role !== 'body' || !isSigned(blocks[index - 1])) return
    if (wholeDate.test(block.prose) || shortDate.test(block.prose)) {
      markDate(blocks, index)
      markEnclosed(blocks, index + 1)
    }
  })
}

/** The title of what a covering notice sends out heads all that follows. */
function markEnclosed(blocks: readonly RoledBlock[], from: number): void {
  for (const block of blocks.slice(from, from + 4)) {
    if (block.role === 'note' || isNote(block)) continue
    if (block.role !== 'body' || block.ordinal || block.prose.length > 60 || /[。；：！？，]/.test(block.prose)) return
    block.role = 'heading'
    block.level = 1
  }
}

function isNote({ prose }: RoledBlock): boolean {
  return /^（[^）]{2,60}）$/.test(prose) || (contact.test(prose) && prose.length <= 80)
}

function isSigned(above: RoledBlock | undefined): boolean {
  return above !== undefined && above.role === 'body' && above.prose.length <= 40 && signers.test(above.prose)
}

function markAttachments(blocks: readonly RoledBlock[], from: number): void {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || (block.role !== 'body' && block.role !== 'heading')) return
    if (index > from && !(block.ordinal && !/。./.test(block.prose))) return
    block.role = 'attachmentNote'
    block.level = undefined
  }
}

/** A run of `附件1：…` right over signature and date; elsewhere such a line heads the attachment itself. */
function markNumberedAttachments(blocks: readonly RoledBlock[]): void {
  const first = blocks.findIndex(({ role, prose }) => role === 'body' && numberedAttachment.test(prose))
  if (first < 0) return
  let end = first
  while (blocks[end]?.role === 'body' && numberedAttachment.test(blocks[end]?.prose ?? '')) end++
  if (!blocks.slice(end, end + 5).some(({ prose }) => wholeDate.test(prose))) return
  for (const block of blocks.slice(first, end)) block.role = 'attachmentNote'
}

/** The date line of a letter, and the unpunctuated lines right above it: the names of those who sign. */
function markDate(blocks: readonly RoledBlock[], index: number): void {
  const date = blocks[index]
  if (date) date.role = 'date'
  for (let above = index - 1; above >= Math.max(0, index - 8); above--) {
    const block = blocks[above]
    if (!block || block.role !== 'body' || block.prose.length > 40 || block.ordinal || !signers.test(block.prose))
      return
    block.role = 'signature'
  }
}
