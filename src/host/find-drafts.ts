import { existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, resolve, sep } from 'node:path'
import { readableExtensions } from '../formats/reader-for.ts'
import type { Failure } from './failure.ts'
import { fileTrouble } from './file-trouble.ts'
import { ignoreFiles, type IgnoreFiles } from './ignore-files.ts'

export interface FoundDraft {
  /** Absolute. */
  readonly path: string
  /** As the user would write it, from the folder of the run, with forward slashes. */
  readonly shown: string
}

export interface FoundDrafts {
  readonly drafts: readonly FoundDraft[]
  readonly failures: readonly Failure[]
}

/**
 * The drafts that arguments name: a file as it is, whatever its suffix; of a folder or a glob the files that have a
 * reader, those left out by `.gitignore` aside. Each once, in the order of the arguments, inside a folder by name.
 */
export async function findDrafts(named: readonly string[], workingFolder: string): Promise<FoundDrafts> {
  const drafts = new Map<string, FoundDraft>()
  const failures: Failure[] = []
  const ignored = ignoreFiles()
  for (const name of named) {
    const path = resolve(workingFolder, name)
    const found: string[] = []
    try {
      if (existsSync(path)) {
        if (!statSync(path).isDirectory()) found.push(path)
        else await readFolder(path, ignored, found)
      } else if (isGlob(name)) found.push(...(await readGlob(name, workingFolder, ignored)))
      else {
        failures.push({ path: name, message: fileTrouble(Object.assign(new Error(), { code: 'ENOENT' })) })
        continue
      }
    } catch (error) {
      failures.push({ path: name, message: fileTrouble(error) })
      continue
    }
    if (found.length === 0) failures.push({ path: name, message: nothingMatched })
    for (const file of found) drafts.set(file, { path: file, shown: shownPath(file, workingFolder) })
  }
  return { drafts: [...drafts.values()], failures }
}

const nothingMatched = {
  zh: `这里没有能读的文稿（${readableExtensions.join(' ')}）。请核对路径，或看看是否被 .gitignore 排除。`,
  en: `No draft that can be read is here (${readableExtensions.join(' ')}). Check the path, and whether .gitignore leaves it out.`,
}

/** Folders that hold other people's files, whether a `.gitignore` says so or not. */
const skippedFolders = new Set(['node_modules', '.git', '.hg', '.svn'])

/** Goes down a folder; symbolic links to folders are not followed, so that no circle catches us. */
async function readFolder(folder: string, ignored: IgnoreFiles, found: string[]): Promise<void> {
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name) && !(await ignored.ignores(path, true)))
        await readFolder(path, ignored, found)
    } else if (hasReader(entry.name) && !(await ignored.ignores(path, false))) found.push(path)
  }
}

function hasReader(name: string): boolean {
  return readableExtensions.includes(extname(name).toLowerCase())
}

function isGlob(name: string): boolean {
  return /[*?{[]|[!+@]\(/.test(name)
}

/** A glob that names a suffix means it; `drafts/*` means what can be read. */
async function readGlob(pattern: string, workingFolder: string, ignored: IgnoreFiles): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern.split(sep).join('/'), {
    cwd: workingFolder,
    absolute: true,
    ignore: [...skippedFolders].map((folder) => `**/${folder}/**`),
    expandDirectories: false,
  })
  const named = /^\.[^*?]/.test(extname(pattern))
  const kept: string[] = []
  for (const path of found.sort()) {
    const native = resolve(path)
    if ((named || hasReader(native)) && !(await isIgnoredBelow(native, workingFolder, ignored))) kept.push(native)
  }
  return kept
}

/** A file is left out with any folder above it that is. */
async function isIgnoredBelow(path: string, workingFolder: string, ignored: IgnoreFiles): Promise<boolean> {
  const steps = relative(workingFolder, path).split(sep)
  let at = workingFolder
  for (const [index, step] of steps.entries()) {
    at = join(at, step)
    if (step !== '..' && (await ignored.ignores(at, index < steps.length - 1))) return true
  }
  return false
}

/** Paths outside the folder of the run stay absolute: a row of `../..` helps nobody. */
function shownPath(path: string, workingFolder: string): string {
  const inside = relative(workingFolder, path)
  return (inside === '' || inside.startsWith('..') ? path : inside).split(sep).join('/')
}
