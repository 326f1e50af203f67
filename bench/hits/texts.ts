import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { textsBelow } from '../shared-folder.ts'

/** A text to be linted. `name` is its path as verdicts write it. */
export interface DevelopmentText {
  readonly path: string
  readonly name: string
}

/** Where the drafts lie that were written for doclint, faults included. */
const invented = 'gold/pairs/'

/** Whether a text was published, and not written to be found fault with. */
export function isPublished(name: string): boolean {
  return !name.startsWith(invented)
}

/** Every text once: the annotated ones that are parts of a corpus are left out. */
export function developmentTexts(folder: string): DevelopmentText[] {
  const corpora = join(folder, 'corpora/dev-zh')
  const seen = new Set<string>()
  return [
    ...textsBelow(corpora).map((path) => ({ path, name: relative(corpora, path) })),
    ...['gold/pairs', 'gold/real']
      .flatMap((part) => textsBelow(join(folder, part)))
      .filter((path) => !isPartOfCorpus(path))
      .map((path) => ({ path, name: relative(folder, path) })),
  ].filter(({ path }) => {
    const source = readFileSync(path, 'utf8')
    const isNew = !seen.has(source)
    seen.add(source)
    return isNew
  })
}

function isPartOfCorpus(path: string): boolean {
  const { source } = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8')) as { readonly source: string }
  return source.startsWith('corpora/')
}
