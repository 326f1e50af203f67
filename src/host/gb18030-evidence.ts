/**
 * Whether bytes beyond ASCII lie as in Chinese text. Nearly any bytes can be decoded as GB18030; but text of our day has
 * both bytes of nearly all its characters from A1 up (GB2312), where Big5, Shift-JIS and the accents of Latin-1 have at
 * most half of them there. Four-byte characters say nothing.
 */
export function looksLikeGb18030(bytes: Uint8Array): boolean {
  let pairs = 0
  let plain = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x81) continue
    const trail = bytes[at + 1] ?? 0
    if (trail >= 0x30 && trail <= 0x39) {
      at += 3
      continue
    }
    pairs++
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) plain++
    at++
  }
  return plain >= pairs * leastShare
}

/** Simplified text has 0.99 of them there, traditional text in GBK 0.71, Big5 taken for GBK about a half. */
const leastShare = 0.65

export interface DeclaredCharset {
  readonly name: string
  readonly kind: 'none' | 'gb' | 'unicode' | 'other'
}

const gb = /^(?:gb[_-]?2312(?:-80)?|gbk|x-gbk|gb18030|cp936|ms936|windows-936)$/i
const unicode = /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii|ascii)$/i

/** What a page says of its encoding: `<meta charset=big5>`, `<?xml encoding="big5"?>`. Empty where it says nothing. */
export function declaredCharset(bytes: Uint8Array): DeclaredCharset {
  const head = String.fromCharCode(...bytes.subarray(0, 2048))
  const said = /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w:.-]{1,40})/i
  const name = (/^\s*</.test(head) && said.exec(head)?.[1]) || ''
  return { name, kind: name === '' ? 'none' : gb.test(name) ? 'gb' : unicode.test(name) ? 'unicode' : 'other' }
}
