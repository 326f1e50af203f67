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
/** By code, 1 for a mark: there are none beyond ASCII. */
const marks = new Uint8Array(0x80)
for (const mark of '*_~[]&') marks[mark.charCodeAt(0)] = 1

/** The line that begins at a place: it is looked at unit by unit once. */
export function readLine(source: string, start: number, number: number): Line {
  const prefix = readPrefix(source, start)
  let bytes = prefix.end - start + 1
  let bars = 0
  let tags = 0
  let declarations = 0
  let markCount = 0
  let backticks = 0
  let run = 0
  /** How often the unit before stood in a row. */
  let same = 0
  let before = -1
  let at = prefix.end
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code >= 0x80) {
      bytes += code < 0x800 ? 2 : 3
      before = code
      continue
    }
    if (code === 10 || code === 13) break
    bytes++
    same = code === before ? same + 1 : 1
    before = code
    if (code === bar) bars++
    else if (code === lessThan) {
      tags++
      if ('!?'.includes(source.charAt(at + 1) || ' ')) declarations++
    } else if (code === backtick) backticks = Math.max(backticks, same)
    else if (marks[code] === 1) {
      if (same === 1) markCount++
      run = Math.max(run, same)
    }
  }
  const text = source.slice(prefix.end, at)
  const isBlank = at === prefix.end
  return { number, prefix, text, isBlank, bytes, bars, tags, declarations, marks: markCount, backticks, run }
}

/** Where the line behind one begins. */
export function startBehind(source: string, { prefix, text }: Line): number {
  const end = prefix.end + text.length
  return end + (source.startsWith('\r\n', end) ? 2 : 1)
}
