import { relative, resolve, sep } from 'node:path'
import { layersOf, type Layer } from '../../config/layers.ts'
import { settingsFromLayers } from '../../config/settings-from-layers.ts'
import type { Failure } from '../../host/failure.ts'
import { configLoader, pathFromConfig } from '../../host/load-config.ts'
import { readDraft } from '../../host/read-draft.ts'
import { builtInRules, createLinter } from '../../index.ts'
import type { LintOptions } from '../command.ts'
import type { Session } from '../terminal.ts'
import { explanationOf, type Explanation } from './explanation.ts'

/** Judges a draft and gathers what the judgement rests on; or why that cannot be done. */
export async function explainFile(
  name: string,
  { config, settings: given, maxSize }: LintOptions,
  { workingFolder }: Session,
): Promise<Explanation | { readonly failures: readonly Failure[] }> {
  const file = resolve(workingFolder, name)
  const shown = (path: string): string => {
    const inside = relative(workingFolder, path)
    return (inside.startsWith('..') ? path : inside).split(sep).join('/')
  }
  const fixed = config === undefined ? {} : { fixed: resolve(workingFolder, config) }
  const loaded = await configLoader({ rules: builtInRules, shown, ...fixed })(file)
  if (loaded.failures.length > 0) return { failures: loaded.failures }
  const read = await readDraft(file, name, maxSize)
  if ('failure' in read) return { failures: [read.failure] }
  const layers: Layer[] = [
    ...layersOf(loaded.config, pathFromConfig(file, loaded)),
    { kind: 'option', name: '', config: given },
  ]
  const settings = settingsFromLayers(layers)
  return explanationOf({
    result: await createLinter().lint({ uri: name, ...read, settings }),
    settings,
    layers,
    path: loaded.path === undefined ? undefined : shown(loaded.path),
    lineOf: loaded.lineOf ?? (() => 1),
    rules: builtInRules,
  })
}
