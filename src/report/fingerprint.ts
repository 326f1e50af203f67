import type { Diagnostic } from '../diagnostic/diagnostic.ts'

/** UTF-16 units of its own line that tell a finding apart from others like it, on either side. */
const context = 16

/**
 * A fingerprint a finding keeps while lines move about and other paragraphs are rewritten: made of its rule, its words
 * and those beside them on its line, never of a line number. Among equals their order decides. One function a draft.
 */
export function fingerprints(source: string): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>()
  return ({ rule, messageId, at }) => {
    const quote = source.slice(at.start, at.end)
    const before = /[^\r\n]*$/.exec(source.slice(Math.max(0, at.start - context), at.start))?.[0] ?? ''
    const behind = /^[^\r\n]*/.exec(source.slice(at.end, at.end + context))?.[0] ?? ''
    // Blanks come and go with every edit of the layout.
    const key = [rule, messageId, before, quote, behind].map((part) => part.replace(/[\s\uFEFF]+/g, '')).join('\n')
    const earlier = seen.get(key) ?? 0
    seen.set(key, earlier + 1)
    return hash(`${key}\n${earlier}`)
  }
}

/** FNV-1a over UTF-16 units, twice from different starts: 64 bits are enough to tell thousands of findings apart. */
function hash(text: string): string {
  let first = 0x811c9dc5
  let second = 0x050c5d1f
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ (code >> 8), 0x01000193)
    second = Math.imul(second ^ (code & 0xff), 0x01000193)
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
