import { containerCount } from './container-count.ts'
import type { Line } from './line.ts'

/** Hears of each line in turn, and whether the draft goes beyond a bound there. */
export type Bound = (line: Line) => boolean

/** Short lines cost most: a row of a table or an item of a list takes 0.1 ms. */
const mostLines = 20_000

export function lineBound(): Bound {
  return ({ number }) => number > mostLines
}

/** Quotations and lists within one another: nested lists cost the square of their depth, 0.4 s at 250. */
const deepestNesting = 100

export function nestingBound(): Bound {
  return ({ prefix }) => prefix.depth > deepestNesting
}

/**
 * From so many lines that are not empty they are to hold so many bytes on average: an item, a heading or a row costs as
 * much as 12 bytes do, however little stands in it. Lists of names stay below the first bound or above the second.
 */
const shortLines = [
  { lines: 600, bytes: 8 },
  { lines: 1_200, bytes: 12 },
] as const

export function shortLineBound(): Bound {
  let filled = 0
  let bytes = 0
  return (line) => {
    bytes += line.bytes
    if (!line.isBlank || (line.prefix.isMarked && !line.prefix.isQuoted)) filled++
    return shortLines.some((bound) => filled > bound.lines && bytes < filled * bound.bytes)
  }
}

/** Quotations and lists that begin and end cost their square. */
const mostContainers = 3_000

export function containerBound(): Bound {
  const count = containerCount()
  return (line) => count(line) > mostContainers
}

/** Brackets open at once in a paragraph: what stands in them is gone through once for each. */
const deepestBrackets = 150

export function bracketBound(): Bound {
  let open = 0
  return ({ text, isBlank, bars }) => {
    if (isBlank) open = 0
    if (open > 0 || text.includes('[')) {
      for (const [mark] of text.matchAll(/[[\]]/g)) {
        open = Math.max(0, open + (mark === '[' ? 1 : -1))
        if (open > deepestBrackets) return true
      }
    }
    if (bars > 0) open = 0
    return false
  }
}

/** A run of backticks is looked for up to the end of its paragraph, for each length of run anew. */
const longestBackticks = 40
/** A run of other marks pairs up mark by mark where it pairs up with another; rulers drawn by hand have 200. */
const longestRun = 1_000

export function runBound(): Bound {
  return ({ backticks, run }) => backticks > longestBackticks || run > longestRun
}

/** Units that are read in vain for the end of `<!--`, `<?` and the like, 0.3 s. */
const mostReread = 10_000_000

/** Units of paragraphs times the `<!` and `<?` in them: one that never ends is looked for to the end of its paragraph. */
export function rereadBound(): Bound {
  let total = 0
  let found = 0
  let units = 0
  return ({ isBlank, declarations, text }) => {
    if (isBlank) {
      total += found * units
      found = 0
      units = 0
    }
    found += declarations
    units += text.length
    return total + found * units > mostReread
  }
}

/** Tells of each line whether it belongs to a block of HTML: one that begins with a tag is HTML as a whole. */
function htmlBlocks(): Bound {
  let wasBlank = true
  let isHtml = false
  return ({ isBlank, text }) => {
    if (!isBlank && wasBlank) isHtml = text.startsWith('<')
    wasBlank = isBlank
    return isHtml
  }
}

/** Lines of one paragraph, which cost their square: 0.4 s at 8,000. Rows of a table and items of a list are none. */
const mostLinesInParagraph = 8_000

export function paragraphBound(): Bound {
  const isHtml = htmlBlocks()
  let lines = 0
  return (line) => {
    lines = line.isBlank || line.prefix.isMarked || line.bars > 0 ? 0 : lines + 1
    return !isHtml(line) && lines > mostLinesInParagraph
  }
}

/** From so many cells on there are to be so many bytes to each: a cell costs as much as 7 bytes do, 1.5 s for 20,000. */
const mostCells = 20_000
const leastBytesToACell = 7

export function cellBound(): Bound {
  let cells = 0
  let bytes = 0
  return (line) => {
    cells += Math.max(0, line.bars - 1)
    bytes += line.bytes
    return cells > mostCells && bytes < cells * leastBytesToACell
  }
}

/** Tags within one paragraph, which cost their square: 0.2 s at 5,000. */
const mostTagsInParagraph = 5_000

export function tagBound(): Bound {
  const isHtml = htmlBlocks()
  let tags = 0
  return (line) => {
    tags = line.isBlank ? 0 : tags + line.tags
    return !isHtml(line) && tags > mostTagsInParagraph
  }
}

/** Marks that may pair up, and references: they cost their square within one paragraph or cell, 0.1 s at 1,200. */
const mostMarksInParagraph = 1_200
const mostMarks = 60_000

export function markBound(): Bound {
  let inParagraph = 0
  let all = 0
  return ({ isBlank, marks, bars }) => {
    inParagraph = isBlank ? 0 : inParagraph + marks
    all += marks
    const isBeyond = inParagraph > mostMarksInParagraph || all > mostMarks
    // Each cell of a row is a text of its own.
    if (bars > 0) inParagraph = 0
    return isBeyond
  }
}
