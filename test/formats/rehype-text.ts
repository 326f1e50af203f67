import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

/**
 * All text that rehype finds in a source outside `silent` elements, without blanks, one character after the other in the
 * order of their code: its tree moves the text of broken tables, so only what there is can be compared.
 */
export function rehypeCharacters(source: string, silent: ReadonlySet<string>): string {
  const texts: string[] = []
  const collect = ({ type, tagName = '', value, properties, children = [] }: Node): void => {
    if (silent.has(tagName) || properties?.['hidden']) return
    if (type === 'text' && value) texts.push(value)
    for (const child of children) collect(child)
  }
  // A BOM is dropped where a file is decoded.
  collect(
    unified()
      .use(rehypeParse)
      .parse(source.replace(/^\uFEFF/, '')) as Node,
  )
  return sortedCharacters(texts.join(''))
}

export function sortedCharacters(text: string): string {
  return [...text.replace(blanks, '')].sort().join('')
}

const blanks = /[\s\u200b\u0000]/g
