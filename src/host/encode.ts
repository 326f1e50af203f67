import type { Encoding } from './decode.ts'
import { bytesOf, gb18030BytesOf } from './gb18030-table.ts'

/** The bytes of a text, or the first character that the encoding has none for. */
export type Encoded = { readonly bytes: Uint8Array } | { readonly lacking: string }

/**
 * The bytes of a text. A BOM is written where the text begins with U+FEFF and nowhere else, as `decode` leaves it in the
 * text. No encoding holds a lone surrogate; GB18030 lacks a few private characters too.
 */
export function encode(text: string, encoding: Encoding): Encoded {
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)?.[0]
  if (lone !== undefined) return { lacking: lone }
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return { bytes: new TextEncoder().encode(text) }
    case 'utf-16le':
    case 'utf-16be':
      return { bytes: encodeUtf16(text, encoding === 'utf-16le') }
    case 'gb18030':
      return encodeGb18030(text)
  }
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

function encodeGb18030(text: string): Encoded {
  const bytes = new Uint8Array(text.length * 4)
  let length = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const sequence = gb18030BytesOf(codePoint)
    if (sequence === 0 && codePoint !== 0) return { lacking: character }
    for (const byte of bytesOf(sequence)) bytes[length++] = byte
  }
  return { bytes: bytes.slice(0, length) }
}
