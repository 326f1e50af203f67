import type { Localized } from '../diagnostic/localized.ts'
import { genres, type Genre } from '../document/genre.ts'
import { unknownName } from '../rule/schema-faults.ts'

/** One fenced example of a rule's README. */
export interface Example {
  readonly kind: 'bad' | 'good'
  /** `text` or `md`: the format it is read in. */
  readonly format: 'text' | 'md'
  readonly genre: Genre | undefined
  readonly options: Readonly<Record<string, number>>
  /** The text without its marks. */
  readonly text: string
  /** The ranges between ⟦ and ⟧, in the text without marks. */
  readonly marked: readonly { start: number; end: number }[]
  /** Line of the fence in the README, from 1. */
  readonly line: number
  /** Why the example cannot be run as it is written. */
  readonly fault: Localized | undefined
}

const fence = /^```(text|md) (bad|good)([^\n]*)\n([\s\S]*?)\n```$/gm

/**
 * Reads the examples of a README. A fence says format and verdict, and may add `genre=notice` or `max=30`:
 * ```` ```text bad genre=notice ````. What a rule must find stands between ⟦ and ⟧; a good example holds no marks.
 */
export function readExamples(readme: string): Example[] {
  const text = readme.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
  return [...text.matchAll(fence)].map((match): Example => {
    const [, format = '', verdict, info = '', body = ''] = match
    const kind = verdict as Example['kind']
    const settings = [...info.matchAll(/(\w+)=([\w-]+)/g)].map(([, name = '', value = '']) => [name, value] as const)
    const named = settings.findLast(([name]) => name === 'genre')?.[1]
    const genre = genres.find((one) => one === named)
    const marks = readMarks(body)
    return {
      kind,
      format: format as Example['format'],
      genre,
      options: Object.fromEntries(
        settings.filter(([name]) => name !== 'genre').map(([name, value]) => [name, Number(value)]),
      ),
      text: marks.text,
      marked: marks.marked,
      line: text.slice(0, match.index).split('\n').length,
      fault:
        named !== undefined && !genre
          ? unknownName({ zh: '文种', en: 'genre' }, named, genres)
          : markFault(kind, marks),
    }
  })
}

interface Marks {
  readonly text: string
  readonly marked: readonly { start: number; end: number }[]
  /** Whether a ⟦ or ⟧ lacks its partner. */
  readonly unpaired: boolean
}

/** Takes the marks out of a text. Marks may nest. */
export function readMarks(body: string): Marks {
  let text = ''
  const open: number[] = []
  const marked: { start: number; end: number }[] = []
  let unpaired = false
  for (const character of body) {
    if (character === '⟦') open.push(text.length)
    else if (character !== '⟧') text += character
    else {
      const start = open.pop()
      if (start === undefined) unpaired = true
      else marked.push({ start, end: text.length })
    }
  }
  return {
    text,
    marked: marked.sort((a, b) => a.start - b.start || b.end - a.end),
    unpaired: unpaired || open.length > 0,
  }
}

function markFault(kind: Example['kind'], { marked, unpaired }: Marks): Localized | undefined {
  if (unpaired) return { zh: '⟦ 和 ⟧ 不成对。请补上另一半。', en: 'A ⟦ or ⟧ lacks its partner. Add it.' }
  if (kind === 'good' && marked.length > 0) {
    return {
      zh: 'good 例里不该有 ⟦ ⟧。请去掉，或改为 bad。',
      en: 'A good example holds ⟦ ⟧. Remove them, or call it bad.',
    }
  }
  if (kind === 'bad' && marked.length === 0) {
    return {
      zh: 'bad 例没有标出要找的词。请用 ⟦ ⟧ 括起来。',
      en: 'A bad example marks nothing. Put ⟦ ⟧ around what the rule must find.',
    }
  }
  return undefined
}
