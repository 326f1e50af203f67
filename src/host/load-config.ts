import { readFileSync } from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import type { Problem } from '../diagnostic/diagnostic.ts'
import { builtInDictionaries, type RuleSet } from '../index.ts'
import type { Rule } from '../rule/rule.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import { fileTrouble } from './file-trouble.ts'
import { configFinder, isMisspelt } from './find-config.ts'
import type { LoadedPacks } from './load-packs.ts'

/** The configuration of a file: none, one, or one that cannot be used. */
export interface LoadedConfig {
  /** Absolute path of the file; none where nothing is configured. */
  readonly path?: string
  readonly config: Config
  /** The line (from 1) where a path of keys stands in the file. */
  readonly lineOf?: (path: readonly (string | number)[]) => number
  /** The rules and word lists of a configuration that names packs or dictionaries; without it, the built-in ones. */
  readonly extended?: RuleSet
  /** What of its packs was left out. The drafts are judged without it; the run ends with status 2. */
  readonly leftOut?: readonly Failure[]
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
export function configLoader(source: ConfigSource): (file: string) => Promise<LoadedConfig> {
  const find = configFinder()
  const loaded = new Map<string, Promise<LoadedConfig>>()
  return async (file) => {
    const path = source.fixed ?? find(dirname(file))
    if (path === undefined) return { config: {}, failures: [] }
    let config = loaded.get(path)
    if (!config) loaded.set(path, (config = load(path, source)))
    return config
  }
}

async function load(path: string, source: ConfigSource): Promise<LoadedConfig> {
  const named = source.shown(path)
  if (source.fixed === undefined && isMisspelt(path))
    return { path, config: {}, failures: [{ path: named, message: wrongName(path) }] }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return { path, config: {}, failures: [{ path: named, message: fileTrouble(error) }] }
  }
  const decoded = decode(bytes)
  if ('refused' in decoded) return { path, config: {}, failures: [{ path: named, message: noText }] }
  // yaml and valibot are half of what could be loaded; a run without configuration does without them.
  const { parseConfig, checkedConfig } = await import('../config/read-config.ts')
  const failuresOf = (problems: readonly Problem[]): Failure[] =>
    problems.map((problem) => ({ path: named, ...problem }))
  const parsed = parseConfig(decoded.source)
  if ('problems' in parsed) return { path, config: {}, failures: failuresOf(parsed.problems) }
  const packs = await packsOf(parsed.config, path, source)
  if (packs && packs.faults.length > 0) {
    return { path, config: {}, failures: failuresOf(packs.faults.map((fault) => parsed.place(fault))) }
  }
  const { rules = source.rules, absent = [], problems: leftOut } = packs?.extended ?? {}
  const { config = {}, problems, lineOf } = checkedConfig(parsed, rules, absent)
  return {
    path,
    config,
    ...(lineOf && { lineOf }),
    ...(packs && { extended: packs.extended }),
    ...(leftOut && { leftOut }),
    failures: failuresOf(problems),
  }
}

const noText: Failure['message'] = {
  zh: '这不是文本，不能当配置。请核对路径；doclint init 会写一份带注释的配置。',
  en: 'This is no text and cannot be a configuration. Check the path; doclint init writes one with comments.',
}

function wrongName(path: string): Failure['message'] {
  const right = basename(path).replace(/yml$/, 'yaml')
  return {
    zh: `配置要叫 ${right}，叫这个名字的不读。请改名。`,
    en: `A configuration is called ${right}; one of this name is not read. Rename it.`,
  }
}

/** What packs and dictionaries bring; a configuration without any loads nothing for them. */
async function packsOf(config: Config, path: string, { rules, shown }: ConfigSource): Promise<LoadedPacks | undefined> {
  if (!config.packs?.length && !config.dictionaries?.length) return undefined
  const { loadPacks } = await import('./load-packs.ts')
  return loadPacks(config, path, { rules, dictionaries: builtInDictionaries }, shown)
}

/** The path that globs of overrides are held against: from the folder of the configuration, with forward slashes. */
export function pathFromConfig(file: string, { path }: LoadedConfig): string {
  return (path === undefined ? file : relative(dirname(path), file)).split(sep).join('/')
}
