import { readdirSync, statSync, type Dirent } from 'node:fs'

/** What a search for drafts asks of the file system; tests hand in folders that are closed. */
export interface Disk {
  entries(folder: string): Dirent[]
  stat(path: string): { isFile(): boolean; isDirectory(): boolean }
}

export const disk: Disk = {
  entries: (folder) => readdirSync(folder, { withFileTypes: true }),
  stat: (path) => statSync(path),
}

/** The code of an error of the file system, such as ENOENT. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
