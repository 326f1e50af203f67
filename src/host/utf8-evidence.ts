/** How far bytes are UTF-8: the offset of the first that is not, and how many characters beyond ASCII stand before it. */
export function soundUtf8(bytes: Uint8Array): { readonly characters: number; readonly end: number } {
  let characters = 0
  let at = 0
  while (at < bytes.length) {
    const length = lengthAt(bytes, at)
    if (length === 0) break
    if (length > 1) characters++
    at += length
  }
  return { characters, end: at }
}

/** Length of the UTF-8 sequence at an offset; 0 where none is. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  // Longer than needed, surrogates, beyond U+10FFFF.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
  return length
}
