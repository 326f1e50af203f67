import { displayWidth, fitStart } from './display-width.ts'

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
  let width = 0
  for (const piece of piecesOf(text)) {
    if (line !== '' && width + displayWidth(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (line === '') {
      line = hardLines(piece.trimStart(), columns, lines)
      width = displayWidth(line)
    } else {
      line += piece
      width += displayWidth(piece)
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** Takes whole lines off the start of a piece that is too long for one; returns what is left. */
function hardLines(piece: string, columns: number, lines: string[]): string {
  let rest = piece
  while (displayWidth(rest.trimEnd()) > columns) {
    const start = hardStart(rest, columns)
    lines.push(start)
    rest = rest.slice(start.length)
  }
  return rest
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
  // One character at least, however narrow the line: else nothing would ever be taken.
  return fitStart(text, columns) || String.fromCodePoint(text.codePointAt(0) ?? 0)
}
