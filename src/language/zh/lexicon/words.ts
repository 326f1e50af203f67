import { followersIn } from './followers.ts'
import { lists } from './lists.generated.ts'
import { lookAlikesIn, type LookAlikes } from './look-alikes.ts'
import { holdsWord } from './sorted-words.ts'
import { longestWord } from './windows.ts'

/** What is known of the words of written Chinese; all of it is of Han of the first plane. */
export interface Words {
  readonly lookAlikes: LookAlikes
  /** Whether two characters, given by their UTF-16 units, meet in published official text or in a word. */
  haveMet(before: number, after: number): boolean
  /** Where, from `from` on, the first two Han stand beside each other that have not met; -1 where none do. */
  findStrangers(text: string, from: number): number
  isKnown(word: string): boolean
  /** Whether a word is so frequent, or of so many characters, that it may be what was meant. */
  maybeMeant(word: string): boolean
  /** Whether a word of three is frequent enough to be meant where a part of it is a word by itself. */
  isFrequent(word: string): boolean
  /** Whether a word of three is so frequent that in it even a frequent character is odd. */
  isVeryFrequent(word: string): boolean
  /** Whether a character stands alone so often that it tells nothing where words of two or three are sought. */
  standsAlone(character: string, where: 'two' | 'three' | 'beside'): boolean
}

let read: Words | undefined

/** The words, read when first asked for. */
export function words(): Words {
  return (read ??= readWords())
}

function readWords(): Words {
  const textOf = (name: string): string => lists.find((list) => list.name === name)?.text ?? ''
  const pairs = followersIn(textOf('pairs'))
  const ofTwo = followersIn(textOf('two'))
  const meantOfTwo = followersIn(textOf('meantOfTwo'))
  const longer = Array.from({ length: longestWord + 1 }, (_, length) => textOf(`of${length}`))
  const frequent = textOf('frequentOfThree')
  const veryFrequent = textOf('veryFrequentOfThree')
  const alone = { two: textOf('freeInTwo'), three: textOf('freeInThree'), beside: textOf('freeBeside') }
  const isLonger = (word: string): boolean => holdsWord(longer[word.length] ?? '', word)
  const isKnown = (word: string): boolean =>
    word.length === 2 ? ofTwo.has(word.charCodeAt(0), word.charCodeAt(1)) : isLonger(word)
  return {
    lookAlikes: lookAlikesIn(textOf('sounds'), textOf('shapes')),
    haveMet: pairs.has,
    findStrangers: pairs.findOther,
    isKnown,
    maybeMeant: (word) => (word.length === 2 ? meantOfTwo.has(word.charCodeAt(0), word.charCodeAt(1)) : isLonger(word)),
    isFrequent: (word) => holdsWord(frequent, word),
    isVeryFrequent: (word) => holdsWord(veryFrequent, word),
    standsAlone: (character, where) => alone[where].includes(character),
  }
}
