import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const configNames = ['doclint.yaml', '.doclint.yaml'] as const

/** Finds the configuration that holds in a folder: the nearest one upward. Remembers what it has looked up. */
export function configFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return function find(folder: string): string | undefined {
    if (known.has(folder)) return known.get(folder)
    const here = configNames.map((name) => join(folder, name)).find((path) => existsSync(path))
    const found = here ?? (dirname(folder) === folder ? undefined : find(dirname(folder)))
    known.set(folder, found)
    return found
  }
}
