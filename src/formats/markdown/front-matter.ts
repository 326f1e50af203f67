import type { Problem } from '../../diagnostic/diagnostic.ts'
import { genreOfTitle, genres, type Genre } from '../../document/genre.ts'
import type { Language } from '../../language/detect-language.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { genreOfName, genresByName } from '../genre-of-name.ts'

/** One line between the two `---` of a front matter. */
export interface FrontMatterLine {
  readonly text: string
  /** Line of the source, from 1. */
  readonly line: number
}

export interface FrontMatter {
  readonly genre?: Genre
  readonly language?: Language
  readonly problems: readonly Problem[]
}

const languages: readonly Language[] = ['zh', 'en']

/** Reads `genre` and `language`; all other keys belong to other programs. */
export function readFrontMatter(lines: readonly FrontMatterLine[]): FrontMatter {
  const problems: Problem[] = []
  let genre: Genre | undefined
  let language: Language | undefined
  for (const { text, line } of lines) {
    const [, key, value] = /^(genre|language)[ \t]*:[ \t]*["']?([^"'#]*?)["']?[ \t]*(?:#.*)?$/.exec(text) ?? []
    if (!key || !value) continue
    if (key === 'genre') {
      genre = genreOfName(value)
      if (!genre) problems.push(unknownGenre(value, line))
    } else {
      language = languages.find((one) => one === value)
      if (!language) problems.push(unknownLanguage(value, line))
    }
  }
  return { ...(genre && { genre }), ...(language && { language }), problems }
}

function unknownGenre(value: string, line: number): Problem {
  const meant = genreOfTitle(value) ?? nearestName(value, genres)
  const remedy = meant
    ? { zh: `是否要写 ${meant}？`, en: `Did you mean ${meant}?` }
    : {
        zh: `请改为${Object.keys(genresByName).join('、')}之一，或删去这一行。`,
        en: `Use one of ${genres.join(', ')}, or remove the line.`,
      }
  return {
    code: 'unknown-genre',
    line,
    message: {
      zh: `第 ${line} 行的 genre 写了不存在的文种“${value}”，已按正文判断文种。${remedy.zh}`,
      en: `The front matter names an unknown genre “${value}” on line ${line}; the genre was told from the text. ${remedy.en}`,
    },
  }
}

function unknownLanguage(value: string, line: number): Problem {
  return {
    code: 'unknown-language',
    line,
    message: {
      zh: `第 ${line} 行的 language 写了不支持的语言“${value}”，已按正文判断语言。请改为 zh 或 en，或删去这一行。`,
      en: `The front matter names an unsupported language “${value}” on line ${line}; the language was told from the text. Use zh or en, or remove the line.`,
    },
  }
}
