import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder that holds `gold/` and `corpora/`: the first argument that is no option, by default the one beside the
 * repository. Says what is missing and ends with status 2, since no figure may be reported for nothing.
 */
export function sharedFolder(needed: string): string {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared'
  if (!existsSync(join(folder, needed))) {
    console.error(`${join(folder, needed)} is not there. Name the folder that holds gold/ and corpora/ as an argument.`)
    process.exit(2)
  }
  return folder
}

/** Every text below a folder, in a fixed order. */
export function textsBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return textsBelow(path)
      return /\.(txt|md)$/.test(name) ? [path] : []
    })
}
