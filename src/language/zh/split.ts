import { isBlank } from '../../text/characters.ts'
import type { Range } from '../../text/span.ts'

const closers = '”’）》〉】」』〕"\')'
/** Half of all marks, and no sentence begins or ends at them. */
const pauses = '，、；：'
const openers: Readonly<Record<string, string>> = { '（': '）', '《': '》', '〈': '〉', '【': '】' }

/**
 * Splits normalised prose into sentences. A sentence ends at 。！？ or at …… before a blank or the end, together with the
 * closing marks that follow (`。”`); `。（` begins a new sentence. No sentence ends inside （）《》 that a sentence opened
 * before, nor inside a short quotation in running text; a quotation that itself opened a sentence or followed ：is
 * speech, and its sentences count one by one.
 */
export function splitSentences(prose: string): Range[] {
  const sentences: Range[] = []
  let start = skipBlanks(prose, 0)
  let depth = 0
  // Whether 。 inside the present quotation ends a sentence.
  let quoteIsSpeech = true
  let inQuote = false
  for (let at = nextMark(prose, start, prose.length); at < prose.length; at = nextMark(prose, at + 1, prose.length)) {
    const unit = prose.charAt(at)
    if (pauses.includes(unit)) continue
    if (unit in openers) {
      // A whole sentence may stand in brackets, never in the marks of a title.
      if ((at > start || unit !== '（') && closesLater(prose, at, openers[unit] ?? '')) depth++
      continue
    }
    if (unit === '）' || unit === '》' || unit === '〉' || unit === '】') {
      if (depth > 0) depth--
      continue
    }
    if (unit === '“') {
      inQuote = true
      quoteIsSpeech = at === start || '：，。！？'.includes(prose.charAt(at - 1)) || !closesLater(prose, at, '”')
      continue
    }
    if (unit === '”') {
      inQuote = false
      continue
    }
    if (!isSentenceEnd(prose, at)) continue
    let end = at + 1
    while (end < prose.length && isSentenceEnd(prose, end)) end++
    if (depth > 0) continue
    if (inQuote && !quoteIsSpeech && prose.charAt(end) !== '”') continue
    if (inQuote && !quoteIsSpeech && continuesAfterQuote(prose, end)) continue
    while (end < prose.length && closers.includes(prose.charAt(end))) {
      if (prose.charAt(end) === '”') inQuote = false
      end++
    }
    sentences.push({ start, end })
    start = skipBlanks(prose, end)
    at = start - 1
    if (!inQuote) quoteIsSpeech = true
  }
  const end = trimEnd(prose, start)
  if (end > start) sentences.push({ start, end })
  return sentences
}

/** Splits `prose[start, end)` into clauses at ，；： and behind a row of ——, not inside （）《》. The mark belongs to its clause. */
export function splitClauses(prose: string, start: number, end: number): Range[] {
  const clauses: Range[] = []
  let from = start
  let depth = 0
  for (let at = nextMark(prose, start, end); at < end; at = nextMark(prose, at + 1, end)) {
    const unit = prose.charAt(at)
    if (unit in openers && closesLater(prose, at, openers[unit] ?? '', end)) depth++
    else if (depth > 0 && '）》〉】'.includes(unit)) depth--
    else if (
      depth === 0 &&
      ('，；：'.includes(unit) || (unit === '—' && prose.charAt(at - 1) === '—' && prose.charAt(at + 1) !== '—'))
    ) {
      if (at + 1 > from) clauses.push({ start: from, end: at + 1 })
      from = at + 1
    }
  }
  if (end > from) clauses.push({ start: from, end })
  return clauses
}

function isSentenceEnd(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at)
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true
  // …… and no single one.
  if (code !== 0x2026 || prose.charCodeAt(at - 1) !== 0x2026) return false
  return at + 1 >= prose.length || isBlank(prose.charCodeAt(at + 1))
}

/** A quotation of a whole sentence inside running text: `“少说。”的要求` goes on after the mark. */
function continuesAfterQuote(prose: string, end: number): boolean {
  if (prose.charAt(end) !== '”') return false
  return '的，；、等这那之和与及'.includes(prose.charAt(end + 1)) && prose.charAt(end + 1) !== ''
}

/** Longest note in brackets, in UTF-16 units: one that is never closed must not swallow the rest of the paragraph. */
const longestNote = 300

function closesLater(prose: string, at: number, closer: string, end: number = prose.length): boolean {
  return prose.slice(at + 1, Math.min(end, at + 1 + longestNote)).includes(closer)
}

/**
 * The next unit that is neither Han nor a Latin letter nor a digit: the way past nine units in ten. A function of its own,
 * so that V8 optimises these few lines and not all that is done at a mark.
 */
function nextMark(prose: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = prose.charCodeAt(at)
    if (code >= 0x2000 && (code < 0x3400 || code >= 0xff00)) return at
  }
  return end
}

function skipBlanks(prose: string, at: number): number {
  let next = at
  while (next < prose.length && isBlank(prose.charCodeAt(next))) next++
  return next
}

function trimEnd(prose: string, start: number): number {
  let end = prose.length
  while (end > start && isBlank(prose.charCodeAt(end - 1))) end--
  return end
}
