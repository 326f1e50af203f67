import { beginsHeading, beginsItem, isDateOrNumber } from '../line-start.ts'

/**
 * Whether the line after a soft break begins a block of its own. Markdown would join it to the line before; drafts are
 * typed line by line nevertheless, and an indent, an ordinal, the line under a heading, a date that stands alone under
 * the signature, or what follows an addressee at the head of the draft is no paragraph that was wrapped.
 */
export function beginsBlock(line: string, { before, inHead }: { before: string; inHead: boolean }): boolean {
  const bare = line.replace(/^[*_]+/, '')
  return (
    /^(?:\u3000|\u2003|&emsp;|&ensp;|&#12288;)/.test(line) ||
    beginsItem(bare) ||
    isHeading(before) ||
    isDateOrNumber(bare.replace(/[*_\s]+$/, '')) ||
    (inHead && /^[^。；！？]{1,200}[：:]$/.test(before))
  )
}

/** `一、提高认识`: short, and without any mark that a sentence would have. */
function isHeading(before: string): boolean {
  return before.length <= 30 && beginsHeading(before) && !/[，。；：！？…]/.test(before)
}
