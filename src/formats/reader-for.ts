import type { Reader } from './reader.ts'
import { textReader } from './text/read.ts'

const htmlExtensions = ['.html', '.htm']
const markdownExtensions = ['.md', '.markdown']

/** Suffixes that have a reader, in lower case with their dot: what a search through folders takes up. */
export const readableExtensions: readonly string[] = [
  ...textReader.extensions,
  ...markdownExtensions,
  ...htmlExtensions,
]

/** The reader for a path; what has an unknown suffix is read as text. Parsers are loaded when first needed. */
export async function readerFor(path: string): Promise<Reader> {
  const suffix = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
  if (markdownExtensions.includes(suffix)) {
    const { markdownReader } = await import('./markdown/read.ts')
    return markdownReader
  }
  if (htmlExtensions.includes(suffix)) {
    const { htmlReader } = await import('./html/read.ts')
    return htmlReader
  }
  return textReader
}
