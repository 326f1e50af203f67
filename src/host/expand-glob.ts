import type { Dirent } from 'node:fs'
import { extname, join, relative, resolve, sep } from 'node:path'
import type { FileSystemAdapter } from 'tinyglobby'
import { errorCode } from './disk.ts'
import { isForeign } from './foreign-suffixes.ts'
import { hasReader } from './has-reader.ts'
import type { IgnoreFiles } from './ignore-files.ts'
import { folderFailure, skippedFolders, type Search } from './search.ts'
import { isRegularFile } from './walk-folder.ts'

export function isGlob(name: string): boolean {
  return /[*?{[]|[!+@]\(/.test(name)
}

/** A glob that names a suffix means it; `drafts/*` means what can be read. */
export async function expandGlob(pattern: string, workingFolder: string, search: Search): Promise<void> {
  const { glob } = await import('tinyglobby')
  const matched = await glob(pattern.split(sep).join('/'), {
    cwd: workingFolder,
    absolute: true,
    ignore: [...skippedFolders].map((folder) => `**/${folder}/**`),
    expandDirectories: false,
    fs: { readdir: sayingFailures(search) },
  })
  const named = /^\.[^*?]/.test(extname(pattern))
  for (const match of matched.sort()) {
    const path = resolve(match)
    const list = named || hasReader(path) ? search.found : isForeign(path) ? search.foreign : undefined
    if (!list || !isRegularFile(path, search.disk)) continue
    if (!(await isIgnoredBelow(path, workingFolder, search.ignored))) list.push(path)
  }
}

type ReadFolder = NonNullable<FileSystemAdapter['readdir']>

/** Reads folders for the glob, which passes over what it cannot read without a word. */
function sayingFailures(search: Search): ReadFolder {
  const read = (folder: string, _options: unknown, done: (error: Error | null, entries: Dirent[]) => void): void => {
    let entries: Dirent[] = []
    let failed: unknown
    try {
      entries = search.disk.entries(folder)
    } catch (error) {
      failed = error
      // A glob may name folders that are not there: `drafts/{2025,2026}/*`.
      if (isThere(error)) search.failures.push(folderFailure(resolve(folder), error, search))
    }
    queueMicrotask(() => done(failed instanceof Error ? failed : null, entries))
  }
  return read as ReadFolder
}

function isThere(error: unknown): boolean {
  return errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR'
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
