import { isBuiltin } from 'node:module'
import { cyclesOf } from './cycles.ts'
import type { SourceFile, SourceTree } from './source-tree.ts'

/** The folders of src, lowest first: a file imports only from lower layers or its own folder. */
export const layers: Readonly<Record<string, number>> = {
  text: 0,
  diagnostic: 1,
  language: 1,
  document: 2,
  formats: 3,
  rule: 3,
  config: 4,
  score: 4,
  engine: 5,
  report: 6,
  pack: 6,
  'index.ts': 6,
  host: 7,
  cli: 8,
}

/** What stands beside src and may be imported from layers above: rules are written against layer 3. */
const besideSource: Readonly<Record<string, number>> = { 'package.json': 0, dictionaries: 3, rules: 3 }

/** Development only: may import everything, is imported by nothing. */
const tasks = 'tasks'

const touchesNode = new Set(['host', 'cli', tasks])

const lineLimit = 300

/** Files over the limit that are neither generated nor to be split, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {}

export interface Verdict {
  /** How many files the law was held against. A law that looked at none guards nothing. */
  readonly checked: number
  readonly violations: readonly string[]
}

export type Law = (tree: SourceTree) => Verdict

export const laws: Readonly<Record<string, Law>> = {
  'every folder of src has a layer, and every layer a folder': (tree) => {
    const files = inside(tree, 'src')
    const present = new Set(files.map(sourceFolder))
    const known = new Set([...Object.keys(layers), tasks])
    return {
      checked: files.length,
      violations: [
        ...[...present].filter((folder) => !known.has(folder)).map((folder) => `src/${folder} has no layer`),
        ...[...known].filter((folder) => !present.has(folder)).map((folder) => `src/${folder} does not exist`),
      ],
    }
  },

  'a file of src imports only from lower layers or its own folder': (tree) => {
    const files = inside(tree, 'src').filter((file) => sourceFolder(file) !== tasks)
    return eachImport(files, (file, { target }) => {
      if (target === undefined || inFolder(target, `src/${sourceFolder(file)}`)) return true
      return layerOf(target) < layerOf(file.path)
    })
  },

  'a rule imports only doclint/rule or its own folder': (tree) => {
    return eachImport(inside(tree, 'rules'), (file, { name, target }) => {
      return name === 'doclint/rule' || (target !== undefined && inFolder(target, ruleFolder(file.path)))
    })
  },

  'nothing imports src/tasks': (tree) => {
    const files = [...tree.values()].filter((file) => sourceFolder(file) !== tasks)
    return eachImport(files, (_file, { target }) => target === undefined || !inFolder(target, `src/${tasks}`))
  },

  'only host, cli and tasks touch Node': (tree) => {
    const files = [...tree.values()].filter((file) => !touchesNode.has(sourceFolder(file)))
    return eachImport(files, (_file, { name }) => !isBuiltin(name))
  },

  'no imports run in a cycle': (tree) => ({ checked: tree.size, violations: cyclesOf(tree) }),

  [`no file has more than ${lineLimit} lines`]: (tree) => {
    const long = [...tree.values()].filter((file) => file.lines > lineLimit && !file.generated)
    return {
      checked: tree.size,
      violations: [
        ...long.filter(({ path }) => !(path in longFiles)).map(({ path, lines }) => `${path} has ${lines} lines`),
        ...Object.keys(longFiles)
          .filter((path) => !long.some((file) => file.path === path))
          .map((path) => `${path} is excused, but it is not long`),
      ],
    }
  },

  'no file or folder is named utils, helpers, common or manager': (tree) => ({
    checked: tree.size,
    violations: [...tree.keys()].filter((path) =>
      /(?:^|[/-])(?:util|utils|utilities|helper|helpers|common|manager)(?:[/.-]|$)/i.test(path),
    ),
  }),
}

function inside(tree: SourceTree, folder: string): SourceFile[] {
  return [...tree.values()].filter(({ path }) => inFolder(path, folder))
}

function inFolder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** `text` of `src/text/span.ts`, `index.ts` of `src/index.ts`; empty for what is not in src. */
function sourceFolder({ path }: Pick<SourceFile, 'path'>): string {
  const [top, folder] = path.split('/')
  return top === 'src' ? (folder ?? '') : ''
}

/** Infinity for what has no layer, so that nothing may import it. */
function layerOf(path: string): number {
  const [top = ''] = path.split('/')
  return (top === 'src' ? layers[sourceFolder({ path })] : besideSource[top]) ?? Infinity
}

/** `rules/short/long-sentence` for what is in a rule's folder; the folder of the file itself for all else. */
function ruleFolder(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 3).join('/')
}

function eachImport(
  files: readonly SourceFile[],
  allowed: (file: SourceFile, imported: SourceFile['imports'][number]) => boolean,
): Verdict {
  const violations = files.flatMap((file) =>
    file.imports
      .filter((imported) => !allowed(file, imported))
      .map((imported) => `${file.path} imports ${imported.name}`),
  )
  return { checked: files.length, violations }
}
