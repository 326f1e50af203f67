import { countHan, isLatin } from '../text/characters.ts'

export type Language = 'zh' | 'en'

/** Chinese where Han characters are at least a fifth of the letters; texts without letters count as Chinese. */
export function detectLanguage(pieces: readonly { readonly text: string }[]): Language {
  let han = 0
  let latin = 0
  // What is still to come may be Latin to the last letter: once that would change nothing, the rest need not be read.
  let rest = pieces.reduce((sum, { text }) => sum + text.length, 0)
  for (const { text } of pieces) {
    const ownHan = countHan(text)
    han += ownHan
    latin += ownHan === text.length ? 0 : countLatin(text)
    rest -= text.length
    if (han * 5 >= han + latin + rest) return 'zh'
  }
  return han * 5 >= han + latin ? 'zh' : 'en'
}

function countLatin(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isLatin(text.charCodeAt(at))) count++
  return count
}
