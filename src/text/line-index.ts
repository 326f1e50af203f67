import { eachMatch } from './each-match.ts'

/** A place as people say it: line and column from 1, column in UTF-16 code units; offset from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface LineIndex {
  /** How many lines there are; at least one. */
  readonly count: number
  /** The position of an offset; an offset behind the end counts as the end. */
  position(offset: number): Position
  /** The source of a line (from 1) without its line end. */
  line(number: number): string
}

const lineEnd = /\r\n?|\n/g

/** Indexes the line starts of a source once. LF, CRLF and lone CR all end a line. */
export function lineIndex(source: string): LineIndex {
  const starts = [0]
  eachMatch(lineEnd, source, ({ index, 0: mark }) => starts.push(index + mark.length))
  return {
    count: starts.length,
    position(offset) {
      const at = Math.min(Math.max(offset, 0), source.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= at) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at }
    },
    line(number) {
      const start = starts[number - 1]
      if (start === undefined) return ''
      return source.slice(start, starts[number] ?? source.length).replace(/[\r\n]+$/, '')
    },
  }
}
