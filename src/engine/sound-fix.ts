import type { Fix } from '../diagnostic/finding.ts'
import type { Block, Document } from '../document/document.ts'
import type { Edit } from '../text/edit.ts'
import { firstWhere } from '../text/first-where.ts'
import { proseRange } from '../text/prose-range.ts'

/**
 * A fix as it may be applied: its edits cut down to what they change, so that markup between words stays
 * (`、**和**` loses its 、 alone). Undefined where the fix changes nothing or where one of its edits would take markup
 * or a line break away, or bring some in: a fix is whole or it is none.
 */
export function soundFix(fix: Fix, document: Document): Fix | undefined {
  const edits: Edit[] = []
  for (const edit of fix.edits) {
    const sound = soundEdit(edit, document)
    if (!sound) return undefined
    if (sound.start < sound.end || sound.text !== '') edits.push(sound)
  }
  return edits.length > 0 ? { ...fix, edits } : undefined
}

/** What means something to a reader of markup, or ends a line in any format. */
const markup = /[<>&*_`[\]\\|~#\r\n]/
const lineBreak = /[\r\n\f\u2028\u2029]/

/** The least edit to the same effect; undefined where it cannot be made without touching markup. */
function soundEdit(edit: Edit, document: Document): Edit | undefined {
  const block = blockAt(document.blocks, edit.start, edit.end)
  const range = block && proseRange(block.map, edit)
  if (!block || !range) return undefined
  const typed = block.text.slice(range.start, range.end)
  const head = sharedHead(typed, edit.text)
  const tail = sharedTail(typed.slice(head), edit.text.slice(head))
  const text = edit.text.slice(head, edit.text.length - tail)
  if ((document.format === 'text' ? lineBreak : markup).test(text)) return undefined
  const start = range.start + head
  const end = range.end - tail
  if (start === end) {
    const at = insertionPoint(edit, block, start, head)
    return { start: at, end: at, text }
  }
  const { source } = document
  const span = block.map.span(start, end)
  if (!isUnbroken(block, start, end) || lineBreak.test(source.slice(span.start, span.end))) return undefined
  if (text === '' && leavesEmptyMarkup(block, start, end, source)) return undefined
  return { start: span.start, end: span.end, text }
}

/** Behind what the edit kept at its head, else before what it kept at its tail: inside the marks that these stand in. */
function insertionPoint(edit: Edit, { map }: Block, at: number, head: number): number {
  if (edit.start === edit.end) return edit.start
  return head > 0 ? map.span(at - 1, at).end : map.span(at, at).start
}

/** The block that holds a range of the source, found by halving: blocks stand in order and apart. */
function blockAt(blocks: readonly Block[], start: number, end: number): Block | undefined {
  const block = blocks[firstWhere(blocks.length, (index) => (blocks[index]?.span.end ?? 0) >= end)]
  return block && block.span.start <= start ? block : undefined
}

/** Whether nothing but prose stands in the source of `prose[start, end)`, and no atom of many units in part. */
function isUnbroken({ map }: Block, start: number, end: number): boolean {
  if (map.isExact(start, end)) return true
  let at = map.span(start, start + 1).start
  for (let unit = start; unit < end; unit++) {
    const span = map.span(unit, unit + 1)
    if (span.start !== at) return false
    at = span.end
  }
  return true
}

/** Whether a deletion takes all that stands between two marks: `****` is no emphasis of nothing but four asterisks. */
function leavesEmptyMarkup({ map }: Block, start: number, end: number, source: string): boolean {
  const span = map.span(start, end)
  const before = start > 0 && map.span(start - 1, start).end === span.start
  const behind = end < map.length && map.span(end, end + 1).start === span.end
  return !before && !behind && isMark(source.charAt(span.start - 1)) && isMark(source.charAt(span.end))
}

function isMark(unit: string): boolean {
  return unit !== '\uFEFF' && /\S/.test(unit)
}

/** How many units two texts share at their beginning; never half a character. */
function sharedHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++
  return /[\uD800-\uDBFF]/.test(a.charAt(length - 1)) ? length - 1 : length
}

function sharedTail(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length > 0 && /[\uDC00-\uDFFF]/.test(a.charAt(a.length - length)) ? length - 1 : length
}
