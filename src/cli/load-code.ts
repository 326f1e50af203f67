import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script, constants } from 'node:vm'

interface LoadedFile {
  readonly module: { exports: object }
  readonly script: Script
}

type Program = (
  exports: object,
  require: (id: string) => unknown,
  module: LoadedFile['module'],
  file: string,
  folder: string,
) => void

/** The file that imports what others wrote (`host/import-module`): Node is to load it, or warns. */
const importing = './import-module.cjs'
const loaded = new Map<string, LoadedFile>()

/**
 * Loads a built CommonJS file and what it requires beside it, with the bytecode that `npm run build` kept for this very
 * V8: to compile anew is a third of what a short draft costs. Another V8 has no folder with its name, and Node before
 * 20.12 no way to import() from such code: both load the files as Node does. A file of bytecode that V8 refuses (made
 * under other flags, say) is as good as none.
 */
export function loadCode(file: string): unknown {
  const cache = codeCacheFolder(dirname(file))
  return canCache() && existsSync(cache) ? loadWith(cache, file) : createRequire(file)(file)
}

/** Where the bytecode for the running V8 is kept: its version and the processor make it what it is. */
export function codeCacheFolder(folder: string): string {
  return join(folder, 'code-cache', `v8-${process.versions.v8}-${process.arch}`)
}

/** What is kept of a built file for a V8. */
export interface CodeCache {
  /** The bytecode, with that of the functions that have run. */
  readonly bytecode: Buffer
  /** The source as a function, in UTF-16: Node reads Chinese in UTF-8 at a fifth of the speed. */
  readonly source: Buffer
}

/** What can be kept of each file of a folder loaded so far, by its name. For the build. */
export function codeCaches(folder: string): ReadonlyMap<string, CodeCache> {
  const files = [...loaded].filter(([file]) => dirname(file) === folder)
  return new Map(
    files.map(([file, { script }]) => [
      basename(file),
      { bytecode: script.createCachedData(), source: Buffer.from(wrapped(file), 'utf16le') },
    ]),
  )
}

/** The files that a cache of a built file is kept in. */
export function cacheFiles(cache: string, name: string): Readonly<Record<keyof CodeCache, string>> {
  const file = join(cache, name)
  return { bytecode: `${file}.bin`, source: `${file}.utf16` }
}

// The type says it is always there; Node 20.0 to 20.11 say otherwise.
const canCache = (): boolean =>
  (constants as Partial<typeof constants> | undefined)?.USE_MAIN_CONTEXT_DEFAULT_LOADER !== undefined

function loadWith(cache: string, file: string): object {
  const known = loaded.get(file)
  if (known) return known.module.exports
  const script = compile(cache, file)
  const module = { exports: {} }
  // Before it runs, so that two files that require each other meet the half-made exports, as in Node.
  loaded.set(file, { script, module })
  const folder = dirname(file)
  const ownRequire = (id: string): unknown =>
    id.startsWith('./') && id !== importing ? loadWith(cache, join(folder, id)) : (nodeRequire(file)(id) as unknown)
  const program = script.runInThisContext() as Program
  program(module.exports, ownRequire, module, file, folder)
  return module.exports
}

let required: NodeJS.Require | undefined

/** What Node itself loads, the same for all built files since they lie in one folder. */
function nodeRequire(file: string): NodeJS.Require {
  return (required ??= createRequire(file))
}

function compile(cache: string, file: string): Script {
  const { bytecode, source } = cacheFiles(cache, basename(file))
  // Files behind import() that the build did not run have none.
  const isKept = existsSync(bytecode)
  return new Script(isKept ? readFileSync(source, 'utf16le') : wrapped(file), {
    filename: file,
    cachedData: isKept ? readFileSync(bytecode) : undefined,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
}

function wrapped(file: string): string {
  // A first line with #! is no JavaScript inside a function; the line stays, so that positions do.
  const source = readFileSync(file, 'utf8').replace(/^#!.*/, '')
  return `(function(exports,require,module,__filename,__dirname){${source}\n})`
}
