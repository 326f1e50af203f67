import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import type { Range } from '../../text/span.ts'
import type { TextToken } from './tokens.ts'

/** A stretch of text in the source: as it stands, an entity with what it stands for, or blanks that fold into one. */
export type Piece = Range &
  ({ readonly kind: 'copy' | 'blank' | 'break' } | { readonly kind: 'atom'; readonly text: string })

/** Cuts a text into pieces. Undefined where they do not make up what the tokenizer read there. */
export function piecesOf(source: string, { start, end, value, isRaw }: TextToken): Piece[] | undefined {
  const pieces: Piece[] = []
  const decode = entityDecoder()
  let read = 0
  const matches = (text: string): boolean => {
    if (!value.startsWith(text, read)) return false
    read += text.length
    return true
  }
  for (let at = start; at < end;) {
    const code = source.charCodeAt(at)
    let next = at + 1
    if (isFolded(code)) {
      while (next < end && isFolded(source.charCodeAt(next))) next++
      const blanks = source.slice(at, next)
      pieces.push({ kind: /[\r\n]/.test(blanks) ? 'break' : 'blank', start: at, end: next })
      if (!matches(blanks.replace(/\r\n?/g, '\n'))) return undefined
    } else if (code === ampersand && !isRaw) {
      const { text, length } = decode(source, at)
      next = at + length
      if (!matches(text)) return undefined
      if (length === 1) pieces.push({ kind: 'copy', start: at, end: next })
      else if (isFolded(text.charCodeAt(0)))
        pieces.push({ kind: text === '\n' ? 'break' : 'blank', start: at, end: next })
      else pieces.push({ kind: 'atom', start: at, end: next, text })
    } else if (code === 0) {
      // HTML drops it, or reads it as U+FFFD.
      if (isRaw && matches('\uFFFD')) pieces.push({ kind: 'atom', start: at, end: next, text: '\uFFFD' })
    } else if (!isRaw && source.startsWith('</>', at)) {
      next = at + 3
    } else {
      while (next < end && !isSpecial(source.charCodeAt(next))) next++
      pieces.push({ kind: 'copy', start: at, end: next })
      if (!matches(source.slice(at, next))) return undefined
    }
    at = next
  }
  return read === value.length ? pieces : undefined
}

const ampersand = 0x26
const lessThan = 0x3c

/** The blanks that HTML folds; no-break and ideographic blanks are text. */
function isFolded(code: number): boolean {
  return code === 0x20 || code === 9 || code === 10 || code === 12 || code === 13
}

function isSpecial(code: number): boolean {
  return code === ampersand || code === lessThan || code === 0 || isFolded(code)
}

/** Decodes one `&…` as HTML does, `&amp` without its `;` included. A `&` that begins no entity is its own text. */
function entityDecoder(): (source: string, at: number) => { text: string; length: number } {
  let text = ''
  const decoder = new HtmlEntityDecoder((codePoint) => void (text += String.fromCodePoint(codePoint)))
  return (source, at) => {
    text = ''
    decoder.startEntity(DecodingMode.Legacy)
    let length = decoder.write(source, at + 1)
    if (length < 0) length = decoder.end()
    return length > 0 ? { text, length } : { text: '&', length: 1 }
  }
}
