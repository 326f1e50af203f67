import type { Failure } from './failure.ts'
import { errorCode, type Disk } from './disk.ts'
import { fileTrouble } from './file-trouble.ts'
import type { IgnoreFiles } from './ignore-files.ts'

/** A search through folders: what it goes by, and what it has met. */
export interface Search {
  readonly disk: Disk
  readonly ignored: IgnoreFiles
  /** How a path is shown to the user. */
  readonly shown: (path: string) => string
  /** Absolute paths of drafts. */
  readonly found: string[]
  /** Absolute paths of files of word processors, which nobody reads: whoever keeps drafts in them must hear of it. */
  readonly foreign: string[]
  readonly failures: Failure[]
}

/** Folders that hold other people's files, whether a `.gitignore` says so or not. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn'])

/** Says that a folder could not be looked into; the others are. */
export function folderFailure(folder: string, error: unknown, { shown }: Pick<Search, 'shown'>): Failure {
  const isClosed = errorCode(error) === 'EACCES' || errorCode(error) === 'EPERM'
  return { path: shown(folder), message: isClosed ? closedFolder : fileTrouble(error) }
}

const closedFolder = {
  zh: '没有权限打开这个文件夹，里面的文稿没有检查。请检查文件夹的权限。',
  en: 'No permission to open this folder; the drafts in it were not checked. Check the permissions of the folder.',
}
