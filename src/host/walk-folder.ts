import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { errorCode, type Disk } from './disk.ts'
import { isForeign } from './foreign-suffixes.ts'
import { hasReader } from './has-reader.ts'
import { folderFailure, skippedFolders, type Search } from './search.ts'

/** Goes down a folder; symbolic links to folders are not followed, so that no circle catches us. */
export async function walkFolder(folder: string, search: Search): Promise<void> {
  let entries: Dirent[]
  try {
    entries = search.disk.entries(folder)
  } catch (error) {
    search.failures.push(folderFailure(folder, error, search))
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // What is hidden belongs to programs; who wants it checked names it.
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name) && !(await search.ignored.ignores(path, true))) await walkFolder(path, search)
      continue
    }
    const list = hasReader(entry.name) ? search.found : isForeign(entry.name) ? search.foreign : undefined
    if (list && isRegular(entry, path, search.disk) && !(await search.ignored.ignores(path, false))) list.push(path)
  }
}

/** A regular file or a link to one: a named pipe would keep the run waiting for ever, and a broken link leads nowhere. */
function isRegular(entry: Dirent, path: string, disk: Disk): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && isRegularFile(path, disk))
}

/** Whether a path leads to a regular file. What cannot be told may be one: reading it says why it cannot be read. */
export function isRegularFile(path: string, disk: Disk): boolean {
  try {
    return disk.stat(path).isFile()
  } catch (error) {
    return errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ELOOP'
  }
}
