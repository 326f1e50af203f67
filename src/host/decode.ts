import type { Localized } from '../diagnostic/localized.ts'

export interface Decoded {
  /** The text with its BOM, if it has one: offsets count it. */
  readonly source: string
  readonly encoding: string
}

/** The text of a file's bytes, or why they are none. */
export function decode(bytes: Uint8Array): Decoded | { readonly refused: Localized } {
  const mark = bytes.length >= 2 ? (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0) : 0
  if (mark === 0xfffe || mark === 0xfeff) {
    return {
      refused: {
        zh: '这个文件是 UTF-16 编码，目前只读 UTF-8。请在编辑器里另存为 UTF-8。',
        en: 'This file is UTF-16; only UTF-8 is read so far. Save it as UTF-8.',
      },
    }
  }
  if (bytes.includes(0)) {
    return {
      refused: {
        zh: '这是二进制文件（含 NUL 字节），不是文稿。请给出文本或 Markdown 文件。',
        en: 'This is a binary file (it holds NUL bytes), not a draft. Name a text or Markdown file.',
      },
    }
  }
  try {
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const at = firstBadByte(bytes)
    return {
      refused: {
        zh: `这个文件不是 UTF-8 编码（第 ${at + 1} 个字节起读不通），可能是 GBK。请在编辑器里另存为 UTF-8。`,
        en: `This file is not UTF-8 (byte ${at + 1} does not fit), perhaps GBK. Save it as UTF-8.`,
      },
    }
  }
}

/** Offset of the first byte that is no UTF-8, found by halving: a decoder that streams takes a sound start. */
function firstBadByte(bytes: Uint8Array): number {
  let sound = 0
  let broken = bytes.length
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      sound = middle
    } catch {
      broken = middle
    }
  }
  return sound
}
