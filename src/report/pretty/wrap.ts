import { displayWidth } from './display-width.ts'

/** Marks that begin no line and marks that end none, as Chinese is set. */
const closing = new Set('，。、；：！？）》〉”’」』】〕％%,.;:!?)]}')
const opening = new Set('（《〈“‘「『【〔([{')

/**
 * Breaks a text into lines of at most so many columns. Han may be parted anywhere, save that no line begins with a
 * closing mark or ends with an opening one; Latin words and numbers stay whole unless one alone is too long.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && displayWidth(line) + displayWidth(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
    while (displayWidth(line.trimEnd()) > columns) {
      const start = hardStart(line, columns)
      lines.push(start)
      line = line.slice(start.length)
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** Pieces between which a line may be broken, blanks at their ends: Han one by one, Latin words whole. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let open = false
  for (const character of text) {
    const last = pieces.at(-1)
    if (last !== undefined && (open || isBound(last, character))) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
    open = opening.has(character)
  }
  return pieces
}

/** Whether no line may end between a piece and the character behind it. */
function isBound(piece: string, character: string): boolean {
  if (character === ' ') return true
  if (piece.endsWith(' ')) return false
  if (closing.has(character)) return true
  return displayWidth(character) === 1 && displayWidth(piece.slice(-1)) === 1 && !isClosingQuote(piece)
}

/** Chinese quotation marks are as narrow as Latin letters, but no Latin word begins with a closing one. */
function isClosingQuote(piece: string): boolean {
  return piece.endsWith('”') || piece.endsWith('’')
}

function hardStart(text: string, columns: number): string {
  let start = ''
  for (const character of text) {
    if (start !== '' && displayWidth(start + character) > columns) break
    start += character
  }
  return start
}
