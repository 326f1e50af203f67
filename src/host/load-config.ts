import { readFile } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import type { Rule } from '../rule/rule.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import { fileTrouble } from './file-trouble.ts'
import { configFinder } from './find-config.ts'

/** The configuration of a file: none, one, or one that cannot be used. */
export interface LoadedConfig {
  /** Absolute path of the file; none where nothing is configured. */
  readonly path?: string
  readonly config: Config
  /** The line (from 1) where a path of keys stands in the file. */
  readonly lineOf?: (path: readonly (string | number)[]) => number
  /** Whether it is broken: what it governs is not judged, since it would be judged by the wrong yardstick. */
  readonly failures: readonly Failure[]
}

export interface ConfigSource {
  readonly rules: readonly Rule[]
  /** How a path is shown to the user. */
  readonly shown: (path: string) => string
  /** The file of `--config`: it holds for every draft. */
  readonly fixed?: string
}

/** Gives the configuration of a file by its absolute path; each configuration is read once. */
export function configLoader({ rules, shown, fixed }: ConfigSource): (file: string) => Promise<LoadedConfig> {
  const find = configFinder()
  const loaded = new Map<string, Promise<LoadedConfig>>()
  return async (file) => {
    const path = fixed ?? find(dirname(file))
    if (path === undefined) return { config: {}, failures: [] }
    let config = loaded.get(path)
    if (!config) loaded.set(path, (config = load(path, rules, shown(path))))
    return config
  }
}

async function load(path: string, rules: readonly Rule[], shown: string): Promise<LoadedConfig> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { path, config: {}, failures: [{ path: shown, message: fileTrouble(error) }] }
  }
  const decoded = decode(bytes)
  if ('refused' in decoded) return { path, config: {}, failures: [{ path: shown, message: decoded.refused }] }
  // yaml and valibot are half of what could be loaded; a run without configuration does without them.
  const { readConfig } = await import('../config/read-config.ts')
  const { config = {}, problems, lineOf } = readConfig(decoded.source, rules)
  return { path, config, ...(lineOf && { lineOf }), failures: problems.map((problem) => ({ path: shown, ...problem })) }
}

/** The path that globs of overrides are held against: from the folder of the configuration, with forward slashes. */
export function pathFromConfig(file: string, { path }: LoadedConfig): string {
  return (path === undefined ? file : relative(dirname(path), file)).split(sep).join('/')
}
