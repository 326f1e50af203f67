import type { Document } from 'doclint/rule'
import type { ListGap } from './list-markers.ts'

const item = /^(?<lead>\s*(?:附件[：:]?)?\s*)(?<number>\d{1,2})[.．、]/

/** Gaps in the list of attachments below a document: 附件：1. …, then 3. …. */
export function gapsInAttachments({ blocks }: Document): ListGap[] {
  const found: ListGap[] = []
  let last = 0
  for (const block of blocks) {
    if (block.role !== 'attachmentNote') {
      last = 0
      continue
    }
    const { lead = '', number = '' } = item.exec(block.prose)?.groups ?? {}
    if (number === '') continue
    const value = Number(number)
    if (last > 0 && value > last + 1 && value <= last + 3)
      found.push({ block, last, value, start: lead.length, end: lead.length + number.length + 1 })
    last = value
  }
  return found
}
