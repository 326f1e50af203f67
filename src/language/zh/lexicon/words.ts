import { followersIn, type Followers } from './followers.ts'
import { lists } from './lists.generated.ts'
import { lookAlikesIn, type LookAlikes } from './look-alikes.ts'
import { holdsWord } from './sorted-words.ts'
import { longestWord } from './windows.ts'
import { list, type WordList } from './word-list.ts'

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

/** Most drafts hold strange neighbours, but few; what only those are asked of is read when the first is. */
function readWords(): Words {
  const pairs = followersIn(listOf('pairs').units)
  const ofTwo = onDemand(() => followersIn(listOf('two').units))
  const meantOfTwo = onDemand(() => followersIn(listOf('meantOfTwo').units))
  const longer = Array.from({ length: longestWord + 1 }, (_, length) => textOnDemand(`of${length}`))
  const frequent = textOnDemand('frequentOfThree')
  const veryFrequent = textOnDemand('veryFrequentOfThree')
  const alone = {
    two: textOnDemand('freeInTwo'),
    three: textOnDemand('freeInThree'),
    beside: textOnDemand('freeBeside'),
  }
  const lookAlikes = onDemand(() => lookAlikesIn(listOf('sounds').text, listOf('shapes').text))
  const isLonger = (word: string): boolean => holdsWord(longer[word.length]?.() ?? '', word)
  const isPair = (followers: Followers, word: string): boolean => followers.has(word.charCodeAt(0), word.charCodeAt(1))
  return {
    get lookAlikes() {
      return lookAlikes()
    },
    haveMet: pairs.has,
    findStrangers: pairs.findOther,
    isKnown: (word) => (word.length === 2 ? isPair(ofTwo(), word) : isLonger(word)),
    maybeMeant: (word) => (word.length === 2 ? isPair(meantOfTwo(), word) : isLonger(word)),
    isFrequent: (word) => holdsWord(frequent(), word),
    isVeryFrequent: (word) => holdsWord(veryFrequent(), word),
    standsAlone: (character, where) => alone[where]().includes(character),
  }
}

/** A list by its name; empty where there is none, as of words of one or two characters. */
function listOf(name: string): WordList {
  return lists.find((one) => one.name === name) ?? list({ name, text: '' })
}

function textOnDemand(name: string): () => string {
  return onDemand(() => listOf(name).text)
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
