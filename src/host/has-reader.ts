import { basename, extname } from 'node:path'
import { readableExtensions } from '../formats/reader-for.ts'

/** Whether a file has a suffix that a reader knows: what a search through folders takes up. */
export function hasReader(name: string): boolean {
  return readableExtensions.includes(extname(name).toLowerCase())
}

/** Whether a named file may be rewritten: its suffix has a reader, or it has none and is no settings file (`.npmrc`). */
export function isMendable(path: string): boolean {
  return hasReader(path) || (extname(path) === '' && !basename(path).startsWith('.'))
}
