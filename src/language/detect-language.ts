import { isHan, isLatin } from '../text/characters.ts'

export type Language = 'zh' | 'en'

/** Chinese where Han characters are at least a fifth of the letters; texts without letters count as Chinese. */
export function detectLanguage(pieces: readonly { readonly text: string }[]): Language {
  let han = 0
  let latin = 0
  for (const { text } of pieces) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isHan(code)) han++
      else if (isLatin(code)) latin++
    }
  }
  return han * 5 >= han + latin ? 'zh' : 'en'
}
