import { isConvincing, wordAt, type NearWord } from './conviction.ts'
import { isListedHan } from './followers.ts'
import { eachWindow, longestWord } from './windows.ts'
import type { Words } from './words.ts'

export type { NearWord } from './conviction.ts'

/** Most Han of a run that may be a person's name. */
const longestName = 3
/** How far around a place its words, the word beside it and the sign of a name can stand. */
const reach = longestWord + 3
/** Han of a run from which on it can be told whether it is prose. */
const longEnough = 30

/**
 * Finds where a character is probably another's. A place is looked at where two characters meet that never do in some
 * two million of published official text and in no word; the character must belong to no word, and the one put for it
 * must meet its neighbours as characters do and complete a word.
 */
export function nearWordsIn(text: string, words: Words): NearWord[] {
  const found: NearWord[] = []
  for (let at = words.findStrangers(text, 0); at >= 0;) {
    const [start, end] = runAround(text, at)
    for (const { start: from, end: to, meant } of nearWordsOf(text.slice(start, end), words))
      found.push({ start: start + from, end: start + to, meant })
    at = words.findStrangers(text, end)
  }
  return found
}

/** The stretch of Han around a place. */
function runAround(text: string, at: number): [start: number, end: number] {
  let start = at
  let end = at + 1
  while (start > 0 && isListedHan(text.charCodeAt(start - 1))) start--
  while (end < text.length && isListedHan(text.charCodeAt(end))) end++
  return [start, end]
}

function nearWordsOf(run: string, words: Words): NearWord[] {
  const found: NearWord[] = []
  if (run.length >= longEnough && !isProse(run, words)) return found
  let isKnownBefore = true
  for (let at = 0; at < run.length; at++) {
    const isKnownBehind = at + 1 === run.length || words.haveMet(run.charCodeAt(at), run.charCodeAt(at + 1))
    const best = isKnownBefore && isKnownBehind ? undefined : meantNear(run, at, words)
    isKnownBefore = isKnownBehind
    const last = found.at(-1)
    if (!best || (run.length <= longestName && best.meant.length === 2)) continue
    if (!last || last.end <= best.start) found.push(best)
    else if (lengthOf(best) > lengthOf(last)) found[found.length - 1] = best
  }
  return found
}

/** Whether no more than a third of the neighbours are strangers: a row of characters by chance is mended by chance. */
function isProse(run: string, words: Words): boolean {
  let strangers = 0
  for (let at = words.findStrangers(run, 0); at >= 0; at = words.findStrangers(run, at + 1)) strangers++
  return strangers * 3 <= run.length
}

/** Judges a place by the characters around it alone: a draft may be one run of a megabyte. */
function meantNear(run: string, at: number, words: Words): NearWord | undefined {
  const from = Math.max(0, at - reach)
  const found = meantAt(run.slice(from, at + reach + 1), at - from, words)
  return found && { start: from + found.start, end: from + found.end, meant: found.meant }
}

function lengthOf({ start, end }: NearWord): number {
  return end - start
}

function meantAt(run: string, at: number, words: Words): NearWord | undefined {
  const odd = run.charAt(at)
  const standing = wordAt(run, at, words)
  let best: NearWord | undefined
  for (const other of words.lookAlikes.of(odd)) {
    if (!meetsNeighbours(run, at, other, words)) continue
    const mended = run.slice(0, at) + other + run.slice(at + 1)
    const word = eachWindow(mended, at, (start, length) => {
      const meant = mended.slice(start, start + length)
      return words.maybeMeant(meant) ? { start, end: start + length, meant } : undefined
    })
    if (!word || !isConvincing({ run, at, standing }, word, words)) continue
    if (!best || word.meant.length > best.meant.length) best = word
  }
  return best
}

function meetsNeighbours(run: string, at: number, other: string, words: Words): boolean {
  const unit = other.charCodeAt(0)
  return (
    (at === 0 || words.haveMet(run.charCodeAt(at - 1), unit)) &&
    (at + 1 === run.length || words.haveMet(unit, run.charCodeAt(at + 1)))
  )
}
