import type { Localized } from '../diagnostic/localized.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { decode, type Decoded, type Refused } from './decode.ts'
import { encode } from './encode.ts'

/**
 * Applies edits of the decoded text to the bytes it came from. Bytes outside the edits stay what they are, also where an
 * encoding has two ways to write a character (GB18030 has A1A1 and A3A0 for U+3000). Refused where the encoding lacks a
 * character, or where the bytes would be read as another text. Throws a RangeError where edits overlap or split a
 * character: that is a bug of ours.
 */
export function editBytes(
  bytes: Uint8Array,
  { source, encoding }: Decoded,
  edits: readonly Edit[],
): { readonly bytes: Uint8Array } | Refused {
  const expected = applyEdits(source, edits)
  const pieces: Uint8Array[] = []
  const byteAt = offsetWalker(bytes, encoding)
  let from = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const encoded = encode(text, encoding)
    if ('lacking' in encoded) return { refused: lacks(encoded.lacking, encoding) }
    pieces.push(bytes.subarray(from, byteAt(start)), encoded.bytes)
    from = byteAt(end)
  }
  const edited = Buffer.concat([...pieces, bytes.subarray(from)])
  const read = decode(edited)
  return 'source' in read && read.source === expected ? { bytes: edited } : { refused: misread }
}

/** Finds the byte behind an offset of the text; offsets must be asked for in order. */
function offsetWalker(bytes: Uint8Array, encoding: Decoded['encoding']): (offset: number) => number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (offset) => offset * 2
  const measure = encoding === 'gb18030' ? measureGb18030 : measureUtf8
  let at = 0
  let units = 0
  return (offset) => {
    while (units < offset && at < bytes.length) {
      const length = measure(bytes, at)
      // In UTF-8 and GB18030 alike, only characters beyond the BMP take two UTF-16 units.
      units += length === 4 && isBeyondBmp(bytes[at] ?? 0, encoding) ? 2 : 1
      at += length
    }
    if (units !== offset) throw new RangeError(`no character begins at ${offset}`)
    return at
  }
}

function isBeyondBmp(lead: number, encoding: Decoded['encoding']): boolean {
  return encoding !== 'gb18030' || lead >= 0x90
}

function measureUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function measureGb18030(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead <= 0x80) return 1
  const second = bytes[at + 1] ?? 0
  return second >= 0x30 && second <= 0x39 ? 4 : 2
}

function lacks(character: string, encoding: string): Localized {
  const name = encoding.toUpperCase()
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
  return {
    zh: `${name} 编码没有字符 ${code}，文件没有改动。请先把文件另存为 UTF-8。`,
    en: `${name} has no character ${code}, so the file was left as it is. Save it as UTF-8 first.`,
  }
}

const misread: Localized = {
  zh: '改后的文字按原来的编码保存会被认作另一种编码，文件没有改动。请先把文件另存为 UTF-8。',
  en: 'Saved in its encoding, the mended text would be taken for another one, so the file was left as it is. Save it as UTF-8 first.',
}
