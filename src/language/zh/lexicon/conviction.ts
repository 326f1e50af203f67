import { eachWindow } from './windows.ts'
import type { Words } from './words.ts'

/** A place where the characters make no word, and one of them for another that sounds or looks alike would. */
export interface NearWord {
  /** UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** The word that was probably meant, as long as what stands there. */
  readonly meant: string
}

/** Where a character is looked at. */
export interface Place {
  readonly run: string
  /** Of the odd character, in `run`. */
  readonly at: number
  /** Length of the word that the odd character belongs to as it stands; 0 for none. */
  readonly standing: number
}

/** Characters that stand beside any word. */
const functionWords = '是的了和与不也在有为就都而及或其等将从对由着个一中大上下内外前后'
/** Signs of a name of a place or a firm, in which any characters may meet. */
const nameSigns = '村镇乡县市区路街桥河湖山岭沟湾寺店厂庄屯寨堡'

/** Length of the longest word that the character at a place belongs to; 0 for none. */
export function wordAt(run: string, at: number, words: Words): number {
  return (
    eachWindow(run, at, (start, length) => (words.isKnown(run.slice(start, start + length)) ? length : undefined)) ?? 0
  )
}

/** Whether a word that one other character would make was probably meant: the shorter it is, the more must speak for it. */
export function isConvincing({ run, at, standing }: Place, { start, end, meant }: NearWord, words: Words): boolean {
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
      return isBesideWord(meant, at - start, words)
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

/** 国务原: all of the word but the odd character is a word by itself. */
function isBesideWord(meant: string, odd: number, words: Words): boolean {
  return (odd === 0 && words.isKnown(meant.slice(1))) || (odd === 2 && words.isKnown(meant.slice(0, 2)))
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
