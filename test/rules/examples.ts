import type { Genre } from '../../src/document/genre.ts'
import { genres } from '../../src/document/genre.ts'

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
}

const fence = /^```(text|md) (bad|good)([^\n]*)\n([\s\S]*?)\n```$/gm

/**
 * Reads the examples of a README. A fence says format and verdict, and may add `genre=notice` or `max=30`:
 * ```` ```text bad genre=notice ````. What a rule must find stands between ⟦ and ⟧; a good example holds no marks.
 */
export function readExamples(readme: string): Example[] {
  return [...readme.matchAll(fence)].map((match) => {
    const [, format, kind, info = '', body = ''] = match
    const settings = Object.fromEntries([...info.matchAll(/(\w+)=([\w-]+)/g)].map(([, name, value]) => [name ?? '', value ?? '']))
    const { genre, ...options } = settings
    return {
      kind: kind as Example['kind'],
      format: format as Example['format'],
      genre: genres.find((one) => one === genre),
      options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, Number(value)])),
      ...readMarks(body),
      line: readme.slice(0, match.index).split('\n').length,
    }
  })
}

/** Takes the marks out of a text. Marks may nest. */
export function readMarks(body: string): { text: string; marked: { start: number; end: number }[] } {
  let text = ''
  const open: number[] = []
  const marked: { start: number; end: number }[] = []
  for (const character of body) {
    if (character === '⟦') open.push(text.length)
    else if (character === '⟧') marked.push({ start: open.pop() ?? 0, end: text.length })
    else text += character
  }
  if (open.length > 0) throw new Error(`a ⟦ without its ⟧ in: ${body}`)
  return { text, marked: marked.sort((a, b) => a.start - b.start || b.end - a.end) }
}
