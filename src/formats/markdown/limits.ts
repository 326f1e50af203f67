import { containerCount, type Prefix } from './container-count.ts'

/** Why a source is too costly to parse as Markdown. */
export interface Excess {
  /** Line from 1. */
  readonly line: number
  readonly kind: 'size' | 'lines' | 'paragraph' | 'cells' | 'nesting' | 'containers' | 'marks'
}

/** About two seconds of parsing; the longest work reports have 60,000 characters. */
const largestSource = 2_000_000
/** Short lines cost most: a row of a table or an item of a list takes 0.1 ms. */
const mostLines = 20_000
/**
 * From so many lines that are not empty they are to hold so many bytes on average: an item, a heading or a row costs as
 * much as 12 bytes do, however little stands in it. Lists of names stay below the first bound or above the second.
 */
const lineBounds = [
  { lines: 600, bytes: 8 },
  { lines: 1_200, bytes: 12 },
] as const
/** Lines of one paragraph, which cost their square: 0.4 s at 8,000. Rows of a table and items of a list are none. */
const mostLinesInParagraph = 8_000
/** From so many cells on there are to be so many bytes to each: a cell costs as much as 7 bytes do, 1.5 s for 20,000. */
const cellBound = { cells: 20_000, bytes: 7 }
/** Quotations and lists that begin and end cost their square. */
const mostContainers = 3_000
/** Quotations and lists within one another: nested lists cost the square of their depth, 0.4 s at 250. */
const deepestNesting = 100
/** Marks that may pair up, and references (&amp;): they cost their square within one paragraph or cell, 0.1 s at 1,200. */
const mostMarksInParagraph = 1_200
const mostMarks = 60_000
/** Brackets open at once in a paragraph: what stands in them is gone through once for each. */
const deepestBrackets = 150
/** Tags within one paragraph, which cost their square: 0.2 s at 5,000. A block that begins with a tag is HTML as a whole. */
const mostTagsInParagraph = 5_000
/** Units that are read in vain for the end of `<!--`, `<?` and the like, 0.3 s. */
const mostReread = 10_000_000
/** A run of backticks is looked for up to the end of its paragraph, for each length of run anew. */
const longestBackticks = 40
/** A run of other marks pairs up mark by mark where it pairs up with another; rulers drawn by hand have 200. */
const longestRun = 1_000

const lessThan = 0x3c
const backtick = 0x60
const bar = 0x7c
const opening = 0x5b
const closing = 0x5d
const marks = new Set([...'*_~[]&'].map((mark) => mark.charCodeAt(0)))

/** The first place where a source goes beyond what the parser handles in about a second; one cheap pass. */
export function findExcess(source: string): Excess | undefined {
  if (source.length > largestSource) return { line: 1, kind: 'size' }
  let line = 1
  let inParagraph = 0
  let all = 0
  let at = 0
  let filled = 0
  let bytes = 0
  let cells = 0
  let tags = 0
  let goingOn = 0
  let open = 0
  let wasBlank = true
  let isHtml = false
  const countContainers = containerCount()
  const reread = rereadCount()
  while (at < source.length) {
    const prefix = readPrefix(source, at)
    if (prefix.depth > deepestNesting) return { line, kind: 'nesting' }
    bytes += prefix.end - at + 1
    at = prefix.end
    const isBlank = at >= source.length || isLineEnd(source.charCodeAt(at))
    if (isBlank) inParagraph = tags = open = 0
    else if (wasBlank) isHtml = source.charCodeAt(at) === lessThan
    wasBlank = isBlank
    if (line > mostLines) return { line, kind: 'size' }
    if (isTooShort(filled, bytes)) return { line, kind: 'lines' }
    if (!isBlank || (prefix.isMarked && !prefix.isQuoted)) filled++
    if (countContainers(prefix, isBlank) > mostContainers) return { line, kind: 'containers' }
    const lineStart = at
    let declarations = 0
    let bars = 0
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (isLineEnd(code)) break
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
      if (code === bar) bars++
      if (code === lessThan) tags++
      if (code === opening && ++open > deepestBrackets) return { line, kind: 'marks' }
      if (code === closing && open > 0) open--
      if (code === lessThan && '!?'.includes(source.charAt(at + 1) || ' ')) declarations++
      if (code === backtick && source.charCodeAt(at - longestBackticks) === backtick && isBackticks(source, at))
        return { line, kind: 'marks' }
      if (!marks.has(code)) continue
      // A run of one mark is one delimiter.
      if (source.charCodeAt(at - 1) === code) {
        if (source.charCodeAt(at - longestRun) === code && isRun(source, at)) return { line, kind: 'marks' }
        continue
      }
      inParagraph++
      all++
    }
    if (reread(isBlank, declarations, at - lineStart) > mostReread) return { line, kind: 'marks' }
    cells += Math.max(0, bars - 1)
    goingOn = isBlank || prefix.isMarked || bars > 0 ? 0 : goingOn + 1
    if (goingOn > mostLinesInParagraph && !isHtml) return { line, kind: 'paragraph' }
    if (cells > cellBound.cells && bytes < cells * cellBound.bytes) return { line, kind: 'cells' }
    if (tags > mostTagsInParagraph && !isHtml) return { line, kind: 'marks' }
    if (inParagraph > mostMarksInParagraph || all > mostMarks) return { line, kind: 'marks' }
    // Each cell of a row is a text of its own.
    if (bars > 0) inParagraph = open = 0
    if (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10) at++
    at++
    line++
  }
  return undefined
}

function isTooShort(lines: number, bytes: number): boolean {
  for (const bound of lineBounds) if (lines > bound.lines && bytes < lines * bound.bytes) return true
  return false
}

/** Units of paragraphs times the `<!` and `<?` in them: one that never ends is looked for to the end of its paragraph. */
function rereadCount(): (isBlank: boolean, declarations: number, length: number) => number {
  let total = 0
  let found = 0
  let units = 0
  return (isBlank, declarations, length) => {
    if (isBlank) {
      total += found * units
      found = 0
      units = 0
    }
    found += declarations
    units += length
    return total + found * units
  }
}

function isRun(source: string, at: number): boolean {
  return source.slice(at - longestRun, at) === source.charAt(at).repeat(longestRun)
}

function isBackticks(source: string, at: number): boolean {
  return source.slice(at - longestBackticks, at) === '`'.repeat(longestBackticks)
}

/** The containers at the beginning of a line: a list needs two columns of indent a level. */
function readPrefix(source: string, start: number): Prefix & { readonly end: number } {
  let containers = 0
  let columns = 0
  let isQuoted = false
  let at = start
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x20) columns++
    else if (code === 9) columns += 4
    else if (code === 0x3e) {
      containers++
      isQuoted = true
    } else if (isBullet(source, at)) containers++
    else if (!(code >= 0x30 && code <= 0x39)) break
  }
  const isMarked = containers > 0 || source.startsWith('[^', at)
  return { depth: containers + Math.floor(columns / 2), isQuoted, isMarked, columns, end: at }
}

/** `- `, `* `, `+ `, and the `.` or `)` of `1. `. */
function isBullet(source: string, at: number): boolean {
  return '-*+.)'.includes(source.charAt(at)) && /[\t ]/.test(source.charAt(at + 1))
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}
