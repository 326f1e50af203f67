import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'

/** Whether `.gitignore` files leave a path out. */
export interface IgnoreFiles {
  ignores(path: string, isFolder: boolean): Promise<boolean>
}

/** Reads `.gitignore` files as they are met, from the root of the repository down; the deeper one has the last word. */
export function ignoreFiles(): IgnoreFiles {
  const byFolder = new Map<string, Promise<Ignore | undefined>>()
  const chains = new Map<string, readonly string[]>()
  const rulesIn = (folder: string): Promise<Ignore | undefined> => {
    let rules = byFolder.get(folder)
    if (!rules) byFolder.set(folder, (rules = readIgnoreFile(folder)))
    return rules
  }
  const foldersAbove = (folder: string): readonly string[] => {
    let chain = chains.get(folder)
    if (!chain) chains.set(folder, (chain = foldersOfRepository(folder)))
    return chain
  }
  return {
    async ignores(path, isFolder) {
      let ignored = false
      for (const folder of foldersAbove(dirname(path))) {
        const rules = await rulesIn(folder)
        if (!rules) continue
        const inside = relative(folder, path).split(sep).join('/')
        const verdict = rules.test(isFolder ? `${inside}/` : inside)
        if (verdict.ignored) ignored = true
        else if (verdict.unignored) ignored = false
      }
      return ignored
    },
  }
}

/** The folders from the root of the repository down to `folder`; only `folder` and those above it up to the root of the disk where there is no repository. */
function foldersOfRepository(folder: string): string[] {
  const chain: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    chain.unshift(at)
    if (existsSync(join(at, '.git'))) return chain
    if (at === dirname(at)) break
  }
  return chain
}

async function readIgnoreFile(folder: string): Promise<Ignore | undefined> {
  let text: string
  try {
    text = readFileSync(join(folder, '.gitignore'), 'utf8')
  } catch {
    return undefined
  }
  const { parseIgnoreFile } = await import('./parse-ignore-file.ts')
  return parseIgnoreFile(text)
}
