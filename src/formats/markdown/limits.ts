/** Why a source is too costly to parse as Markdown. */
export interface Excess {
  /** Line from 1. */
  readonly line: number
  readonly kind: 'size' | 'nesting' | 'marks'
}

/** About two seconds of parsing; the longest work reports have 60,000 characters. */
const largestSource = 2_000_000
/** Quotations and lists within one another: nested lists cost the square of their depth, 0.4 s at 250. */
const deepestNesting = 100
/** Marks that may pair up: emphasis and links cost their square within one paragraph, 0.1 s at 2,000. */
const mostMarksInParagraph = 2_000
const mostMarks = 60_000

const marks = new Set([...'*_~[]'].map((mark) => mark.charCodeAt(0)))

/** The first place where a source goes beyond what the parser handles in about a second; one cheap pass. */
export function findExcess(source: string): Excess | undefined {
  if (source.length > largestSource) return { line: 1, kind: 'size' }
  let line = 1
  let inParagraph = 0
  let all = 0
  let at = 0
  while (at < source.length) {
    const prefix = readPrefix(source, at)
    if (prefix.depth > deepestNesting) return { line, kind: 'nesting' }
    at = prefix.end
    if (isLineEnd(source.charCodeAt(at))) inParagraph = 0
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (isLineEnd(code)) break
      // A run of one mark is one delimiter.
      if (!marks.has(code) || source.charCodeAt(at - 1) === code) continue
      inParagraph++
      all++
    }
    if (inParagraph > mostMarksInParagraph || all > mostMarks) return { line, kind: 'marks' }
    if (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10) at++
    at++
    line++
  }
  return undefined
}

/** How deep the containers at the beginning of a line may nest: a list needs two columns of indent a level. */
function readPrefix(source: string, start: number): { depth: number; end: number } {
  let containers = 0
  let columns = 0
  let at = start
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x20) columns++
    else if (code === 9) columns += 4
    else if (code === 0x3e) containers++
    else if (isBullet(source, at)) containers++
    else if (!(code >= 0x30 && code <= 0x39)) break
  }
  return { depth: containers + Math.floor(columns / 2), end: at }
}

/** `- `, `* `, `+ `, and the `.` or `)` of `1. `. */
function isBullet(source: string, at: number): boolean {
  return '-*+.)'.includes(source.charAt(at)) && /[\t ]/.test(source.charAt(at + 1))
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
