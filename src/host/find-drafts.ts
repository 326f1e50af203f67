import { relative, resolve, sep } from 'node:path'
import { readableExtensions } from '../formats/reader-for.ts'
import { disk as realDisk, errorCode, type Disk } from './disk.ts'
import { expandGlob, isGlob } from './expand-glob.ts'
import type { Failure } from './failure.ts'
import { fileTrouble } from './file-trouble.ts'
import { onlyForeign } from './foreign-suffixes.ts'
import { ignoreFiles } from './ignore-files.ts'
import type { Search } from './search.ts'
import { walkFolder } from './walk-folder.ts'

export interface FoundDraft {
  /** Absolute. */
  readonly path: string
  /** As the user would write it, from the folder of the run, with forward slashes. */
  readonly shown: string
}

export interface FoundDrafts {
  readonly drafts: readonly FoundDraft[]
  /** Files of word processors that were met beside drafts, and passed over. */
  readonly foreign: readonly string[]
  readonly failures: readonly Failure[]
}

/**
 * The drafts that arguments name: a file as it is, whatever its suffix; of a folder or a glob the files that have a
 * reader, those left out by `.gitignore` aside. Each once, in the order of the arguments, inside a folder by name.
 */
export async function findDrafts(
  named: readonly string[],
  workingFolder: string,
  disk: Disk = realDisk,
): Promise<FoundDrafts> {
  const drafts = new Map<string, FoundDraft>()
  const foreign = new Set<string>()
  const failures: Failure[] = []
  const ignored = ignoreFiles()
  const shown = (path: string): string => shownPath(path, workingFolder)
  for (const name of named) {
    const search: Search = { disk, ignored, shown, found: [], foreign: [], failures: [] }
    try {
      await searchFor(name, workingFolder, search)
    } catch (error) {
      search.failures.push({ path: name, message: fileTrouble(error) })
    }
    failures.push(...search.failures)
    if (search.found.length > 0) for (const path of search.foreign) foreign.add(path)
    else if (search.failures.length === 0) failures.push({ path: name, message: nothingIn(search) })
    for (const path of search.found) drafts.set(path, { path, shown: shown(path) })
  }
  return { drafts: [...drafts.values()], foreign: [...foreign], failures }
}

async function searchFor(name: string, workingFolder: string, search: Search): Promise<void> {
  const path = resolve(workingFolder, name)
  let isFolder: boolean
  try {
    isFolder = search.disk.stat(path).isDirectory()
  } catch (error) {
    // What cannot be looked at for want of permission may well be there: only what is absent is a pattern.
    if (errorCode(error) !== 'ENOENT' || !isGlob(name)) throw error
    return expandGlob(name, workingFolder, search)
  }
  if (isFolder) await walkFolder(path, search)
  else search.found.push(path)
}

function nothingIn({ foreign }: Search): Failure['message'] {
  return foreign.length > 0 ? onlyForeign(foreign) : nothingMatched
}

const nothingMatched = {
  zh: `这里没有能读的文稿（${readableExtensions.join(' ')}）。请核对路径，或看看是否被 .gitignore 排除。`,
  en: `No draft that can be read is here (${readableExtensions.join(' ')}). Check the path, and whether .gitignore leaves it out.`,
}

/** Paths outside the folder of the run stay absolute: a row of `../..` helps nobody. */
function shownPath(path: string, workingFolder: string): string {
  const inside = relative(workingFolder, path)
  return (inside === '' || inside.startsWith('..') ? path : inside).split(sep).join('/')
}
