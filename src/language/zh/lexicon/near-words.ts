import { isHan } from './followers.ts'
import { eachWindow, longestWord, type Words } from './words.ts'

/** A place where the characters make no word, and one of them for another that sounds or looks alike would. */
export interface NearWord {
  /** UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** The word that was probably meant, as long as what stands there. */
  readonly meant: string
}

/** Most Han of a run that may be a person's name. */
const longestName = 3
/** How far around a place its words, the word beside it and the sign of a name can stand. */
const reach = longestWord + 3
/** Han of a run from which on it can be told whether it is prose. */
const longEnough = 30
/** Characters that stand beside any word. */
const functionWords = '是的了和与不也在有为就都而及或其等将从对由着个一中大上下内外前后'
/** Signs of a name of a place or a firm, in which any characters may meet. */
const nameSigns = '村镇乡县市区路街桥河湖山岭沟湾寺店厂庄屯寨堡'

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
  while (start > 0 && isHan(text.charCodeAt(start - 1))) start--
  while (end < text.length && isHan(text.charCodeAt(end))) end++
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
    if (!word || !isConvincing(run, at, word, standing, words)) continue
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

/** Length of the longest word that the character at a place belongs to; 0 for none. */
function wordAt(run: string, at: number, words: Words): number {
  return (
    eachWindow(run, at, (start, length) => (words.isKnown(run.slice(start, start + length)) ? length : undefined)) ?? 0
  )
}

function isConvincing(
  run: string,
  at: number,
  { start, end, meant }: NearWord,
  standing: number,
  words: Words,
): boolean {
  const odd = run.charAt(at)
  switch (meant.length) {
    case 2: {
      const beside = start === at ? start + 1 : start
      return (
        standing === 0 &&
        !words.haveMet(run.charCodeAt(start), run.charCodeAt(start + 1)) &&
        wordAt(run, beside, words) === 0 &&
        !words.standsAlone(odd, isOddOnBothSides(run, at, words) ? 'three' : 'two') &&
        !words.standsAlone(run.charAt(beside), 'beside') &&
        !Array.from(run.slice(end, end + 2)).some((sign) => nameSigns.includes(sign))
      )
    }
    case 3: {
      if (standing > 0) return false
      if (words.isVeryFrequent(meant)) return !functionWords.includes(odd)
      if (isInsidePart(meant, at - start, words) && words.standsAlone(odd, 'two')) return false
      return words.hasPart(meant, at - start)
        ? words.isFrequent(meant) && !words.standsAlone(odd, 'two')
        : !words.standsAlone(odd, 'three')
    }
    default: {
      if (standing > 2 || isTwoWords(run.slice(start, end), words)) return false
      const rest = at === start ? meant.slice(1) : at === end - 1 ? meant.slice(0, -1) : ''
      return rest === '' || !words.isKnown(rest) || (standing === 0 && !words.standsAlone(odd, 'two'))
    }
  }
}

/** 入住率: the odd character is in 入住, and any word takes a 率. */
function isInsidePart(meant: string, odd: number, words: Words): boolean {
  return (odd < 2 && words.isKnown(meant.slice(0, 2))) || (odd > 0 && words.isKnown(meant.slice(1)))
}

/** Whether a character meets neither of its two neighbours elsewhere. */
function isOddOnBothSides(run: string, at: number, words: Words): boolean {
  return (
    at > 0 &&
    at + 1 < run.length &&
    !words.haveMet(run.charCodeAt(at - 1), run.charCodeAt(at)) &&
    !words.haveMet(run.charCodeAt(at), run.charCodeAt(at + 1))
  )
}

/** 询问｜笔录 is near 讯问笔录, and both are right. */
function isTwoWords(wording: string, words: Words): boolean {
  for (let at = 2; at < wording.length - 1; at++)
    if (words.isKnown(wording.slice(0, at)) && words.isKnown(wording.slice(at))) return true
  return words.isKnown(wording)
}
