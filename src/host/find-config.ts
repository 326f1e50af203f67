import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export const configNames = ['doclint.yaml', '.doclint.yaml'] as const

/** Names that are none, though they look like one: settings that are passed over in silence judge by the wrong yardstick. */
const misspelt = ['doclint.yml', '.doclint.yml'] as const

/** Whether a file that was found is no configuration by its name. */
export function isMisspelt(path: string): boolean {
  return misspelt.some((name) => name === basename(path))
}

/** Finds the configuration that holds in a folder: the nearest one upward, or a misspelt one that stands nearer. Remembers what it has looked up. */
export function configFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return function find(folder: string): string | undefined {
    if (known.has(folder)) return known.get(folder)
    const here = [...configNames, ...misspelt].map((name) => join(folder, name)).find((path) => existsSync(path))
    const found = here ?? (dirname(folder) === folder ? undefined : find(dirname(folder)))
    known.set(folder, found)
    return found
  }
}
