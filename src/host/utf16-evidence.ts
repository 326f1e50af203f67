export function hasNul(bytes: Uint8Array): boolean {
  return bytes.includes(0)
}

/** Bytes that are looked at. */
const sample = 1 << 16
/** Share of units that must be what drafts are written with. The wrong order makes about a third of Han so. */
const leastShare = 0.9

/** The byte order that makes UTF-16 of Chinese or English text out of these bytes, if one does. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const little = shareOfText(bytes, 0)
  const big = shareOfText(bytes, 1)
  if (Math.max(little, big) < leastShare) return undefined
  return little >= big ? 'utf-16le' : 'utf-16be'
}

/** Share of units that are ASCII text, Han, or marks and letters set with Han. `low` is where a unit's low byte stands. */
function shareOfText(bytes: Uint8Array, low: 0 | 1): number {
  const end = Math.min(bytes.length, sample)
  let text = 0
  for (let at = 0; at < end; at += 2) if (isText((bytes[at + 1 - low] ?? 0) * 256 + (bytes[at + low] ?? 0))) text++
  return text / (end / 2)
}

function isText(code: number): boolean {
  if (code < 0x80) return code >= 0x20 || (code >= 9 && code <= 13)
  return (
    (code >= 0x2010 && code <= 0x2026) ||
    (code >= 0x2460 && code <= 0x2473) ||
    (code >= 0x3000 && code <= 0x3020) ||
    (code >= 0x4e00 && code <= 0x9fa5) ||
    (code >= 0xff01 && code <= 0xff5e)
  )
}
