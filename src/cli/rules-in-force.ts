import { join, relative, resolve, sep } from 'node:path'
import type { Failure } from '../host/failure.ts'
import { configLoader, type LoadedConfig } from '../host/load-config.ts'
import { builtInRules } from '../index.ts'
import type { Rule } from '../rule/rule.ts'
import type { LintOptions } from './command.ts'
import type { Session } from './terminal.ts'

/** How a path is shown: from the folder of the run where it is inside, whole where it is not; with forward slashes. */
export function shownFrom(workingFolder: string): (path: string) => string {
  return (path) => {
    const inside = relative(workingFolder, path)
    return (inside.startsWith('..') ? path : inside).split(sep).join('/')
  }
}

/** Gives the configuration of a file by its absolute path. */
export function configsOf(
  { config }: Pick<LintOptions, 'config'>,
  { workingFolder }: Pick<Session, 'workingFolder'>,
): (file: string) => Promise<LoadedConfig> {
  const fixed = config === undefined ? {} : { fixed: resolve(workingFolder, config) }
  return configLoader({ rules: builtInRules, shown: shownFrom(workingFolder), ...fixed })
}

/** The rules that a configuration leaves or brings; the built-in ones where it names no packs. */
export function rulesOf({ extended }: Pick<LoadedConfig, 'extended'>): readonly Rule[] {
  return extended?.rules ?? builtInRules
}

/** The rules in the folder of the run: what `rules`, `explain` and `--rule` may name; and what of them is broken. */
export async function rulesInForce(
  options: Pick<LintOptions, 'config'>,
  session: Pick<Session, 'workingFolder'>,
): Promise<{ readonly rules: readonly Rule[]; readonly failures: readonly Failure[] }> {
  const loaded = await configsOf(options, session)(join(session.workingFolder, 'draft.txt'))
  return { rules: rulesOf(loaded), failures: [...loaded.failures, ...(loaded.leftOut ?? [])] }
}
