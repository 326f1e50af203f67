import { isHan, isLatin } from '../text/characters.ts'

export type Language = 'zh' | 'en'

/** Chinese where Han characters are at least a fifth of the letters; a text without letters counts as Chinese. */
export function detectLanguage(source: string): Language {
  let han = 0
  let latin = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (isHan(code)) han++
    else if (isLatin(code)) latin++
  }
  return han * 5 >= han + latin ? 'zh' : 'en'
}
