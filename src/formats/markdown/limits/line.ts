import { readPrefix, type Prefix } from './prefix.ts'

/** What of a line costs the parser time. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly prefix: Prefix
  /** Behind the prefix, without the line end. */
  readonly text: string
  readonly isBlank: boolean
  /** Of the whole line, its end as one. */
  readonly bytes: number
  /** `|`, `<`, and those `<` that open a declaration or an instruction: `<!`, `<?`. */
  readonly bars: number
  readonly tags: number
  readonly declarations: number
  /** Delimiters that may pair up, and references (&amp;). A run of one mark is one delimiter. */
  readonly marks: number
  /** Units of the longest run of backticks, and of another mark. */
  readonly backticks: number
  readonly run: number
}

const lessThan = 0x3c
const backtick = 0x60
const bar = 0x7c
const marks = new Set([...'*_~[]&'].map((mark) => mark.charCodeAt(0)))

/** The lines of a source, one after the other: it is looked at unit by unit once. */
export function* linesOf(source: string): Iterable<Line> {
  let start = 0
  for (let number = 1; start < source.length; number++) {
    const line = readLine(source, start, number)
    yield line
    const end = line.prefix.end + line.text.length
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
}

function readLine(source: string, start: number, number: number): Line {
  const prefix = readPrefix(source, start)
  const counts = { bytes: prefix.end - start + 1, bars: 0, tags: 0, declarations: 0, marks: 0, backticks: 0, run: 0 }
  let same = 0
  let before = -1
  let at = prefix.end
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) break
    counts.bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
    same = code === before ? same + 1 : 1
    before = code
    if (code === bar) counts.bars++
    else if (code === lessThan) {
      counts.tags++
      if ('!?'.includes(source.charAt(at + 1) || ' ')) counts.declarations++
    } else if (code === backtick) counts.backticks = Math.max(counts.backticks, same)
    else if (marks.has(code)) {
      if (same === 1) counts.marks++
      counts.run = Math.max(counts.run, same)
    }
  }
  return { number, prefix, text: source.slice(prefix.end, at), isBlank: at === prefix.end, ...counts }
}
