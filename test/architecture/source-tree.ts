import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { readImports } from './read-imports.ts'

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly lines: number
  /** The first line names the generator. */
  readonly generated: boolean
  readonly imports: readonly Import[]
}

export interface Import {
  /** As written: `./span.ts`, `node:fs`, `doclint/rule`. */
  readonly name: string
  /** The file of this repository that is meant, or undefined for a package or a module of Node. */
  readonly target: string | undefined
}

export type SourceTree = ReadonlyMap<string, SourceFile>

const ownNames: Record<string, string> = { doclint: 'src/index.ts', 'doclint/rule': 'src/rule/index.ts' }

/** Builds a tree from the text of each file; tests of the laws write such trees by hand. */
export function treeOf(texts: Record<string, string>): SourceTree {
  return new Map(Object.entries(texts).map(([file, text]) => [file, sourceFile(file, text)]))
}

/** Reads the TypeScript files of the folders, tests left out. A missing folder holds no file. */
export function readTree(root: string, folders: readonly string[]): SourceTree {
  const texts: Record<string, string> = {}
  for (const folder of folders.filter((name) => existsSync(path.join(root, name)))) {
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!entry.endsWith('.ts') || entry.endsWith('.test.ts')) continue
      const file = path.posix.join(folder, entry.replaceAll(path.sep, '/'))
      texts[file] = readFileSync(path.join(root, file), 'utf8')
    }
  }
  return treeOf(texts)
}

function sourceFile(file: string, text: string): SourceFile {
  return {
    path: file,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    generated: /\bgenerated\b/i.test(text.slice(0, text.indexOf('\n'))),
    imports: readImports(text).map((name) => ({ name, target: targetOf(file, name) })),
  }
}

function targetOf(file: string, name: string): string | undefined {
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : ownNames[name]
}
