import type { Localized } from '../diagnostic/localized.ts'
import { foreignFile } from './foreign-file.ts'
import { declaredCharset, looksLikeGb18030 } from './gb18030-evidence.ts'
import { hasNul, utf16Order } from './utf16-evidence.ts'
import { soundUtf8 } from './utf8-evidence.ts'

/** What a draft may be encoded in. UTF-16 may have a BOM or not: the source tells. */
export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof encodings)[number]

export interface Decoded {
  /** The text with its BOM, if it has one: offsets count it. */
  readonly source: string
  readonly encoding: Encoding
}

export interface Refused {
  /** What was found, and what to do. */
  readonly refused: Localized
}

/**
 * The text of a file's bytes, or why they are none. Bytes decide, not what a file says of itself: a BOM, then strict
 * UTF-8, then GB18030 (of which GBK and GB2312 are parts), and UTF-16 without a BOM where NUL bytes lie as in UTF-16.
 */
export function decode(bytes: Uint8Array): Decoded | Refused {
  const marked = encodingOfMark(bytes)
  if (marked) return decodeAs(bytes, marked) ?? { refused: brokenMarked(marked) }
  const foreign = foreignFile(bytes)
  if (foreign) return { refused: foreign }
  if (hasNul(bytes)) {
    const order = utf16Order(bytes)
    return (order && decodeAs(bytes, order)) ?? { refused: binary }
  }
  const decoded = decodeAs(bytes, 'utf-8')
  if (decoded) return decoded
  const { characters, end } = soundUtf8(bytes)
  // GBK never looks like UTF-8 for long.
  if (characters >= 8) return { refused: brokenUtf8(bytes, end) }
  const charset = declaredCharset(bytes)
  if (charset.kind === 'other') return { refused: otherCharset(charset.name) }
  return (
    (charset.kind === 'gb' || looksLikeGb18030(bytes) ? decodeAs(bytes, 'gb18030') : undefined) ?? { refused: unknown }
  )
}

function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** Strictly: undefined where a byte does not fit, or where the text holds U+0000, which no draft does. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
    const source = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
    return source.includes('\0') ? undefined : { source, encoding }
  } catch {
    return undefined
  }
}

const binary: Localized = {
  zh: '这是二进制文件（含 NUL 字节），不是文稿。请给出 .txt、.md 或 .html 文件。',
  en: 'This is a binary file (it holds NUL bytes), not a draft. Name a .txt, .md or .html file.',
}

const unknown: Localized = {
  zh: '这个文件既不是 UTF-8，也不像 GB18030（GBK），可能是 Big5 等编码，或者文件已损坏。请用编辑器打开，核对文字后另存为 UTF-8。',
  en: 'This file is neither UTF-8 nor like GB18030 (GBK); it may be in another encoding, such as Big5, or damaged. Open it in an editor, check the text and save it as UTF-8.',
}

function brokenMarked(encoding: Encoding): Localized {
  const name = encoding === 'utf-8-bom' ? 'UTF-8' : encoding.toUpperCase()
  return {
    zh: `这个文件开头标明是 ${name}，后面却有不合编码的字节，文件可能已损坏。请用编辑器打开，核对文字后另存为 UTF-8。`,
    en: `This file says at its beginning that it is ${name}, but holds bytes that are not; it may be damaged. Open it in an editor, check the text and save it as UTF-8.`,
  }
}

function brokenUtf8(bytes: Uint8Array, at: number): Localized {
  let line = 1
  for (let index = 0; index < at; index++) if (bytes[index] === 10) line++
  return {
    zh: `这个 UTF-8 文件在第 ${line} 行（第 ${at + 1} 个字节）损坏，可能没有存完整。请用编辑器打开，核对这一行后重新保存。`,
    en: `This UTF-8 file is damaged on line ${line} (byte ${at + 1}); it may have been cut off. Open it in an editor, check that line and save it again.`,
  }
}

function otherCharset(name: string): Localized {
  return {
    zh: `这个网页标明用 ${name} 编码，目前只读 UTF-8、UTF-16 和 GB18030（GBK）。请另存为 UTF-8。`,
    en: `This page says it is in ${name}; only UTF-8, UTF-16 and GB18030 (GBK) are read. Save it as UTF-8.`,
  }
}
