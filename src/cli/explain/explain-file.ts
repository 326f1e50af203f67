import { resolve } from 'node:path'
import { layersOf, type Layer } from '../../config/layers.ts'
import { settingsFromLayers } from '../../config/settings-from-layers.ts'
import type { Failure } from '../../host/failure.ts'
import { pathFromConfig } from '../../host/load-config.ts'
import { readDraft } from '../../host/read-draft.ts'
import { createLinter } from '../../index.ts'
import type { LintOptions } from '../command.ts'
import { configsOf, rulesOf, shownFrom } from '../rules-in-force.ts'
import type { Session } from '../terminal.ts'
import { explanationOf, type Explanation } from './explanation.ts'

/** Judges a draft and gathers what the judgement rests on; or why that cannot be done. */
export async function explainFile(
  name: string,
  options: LintOptions,
  session: Session,
): Promise<Explanation | { readonly failures: readonly Failure[] }> {
  const { settings: given, maxSize } = options
  const file = resolve(session.workingFolder, name)
  const loaded = await configsOf(options, session)(file)
  if (loaded.failures.length > 0) return { failures: loaded.failures }
  const read = await readDraft(file, name, maxSize)
  if ('failure' in read) return { failures: [read.failure] }
  const layers: Layer[] = [
    ...layersOf(loaded.config, pathFromConfig(file, loaded)),
    { kind: 'option', name: '', config: given },
  ]
  const settings = settingsFromLayers(layers)
  return explanationOf({
    result: await createLinter({}, loaded.extended).lint({ uri: name, ...read, settings }),
    settings,
    layers,
    path: loaded.path === undefined ? undefined : shownFrom(session.workingFolder)(loaded.path),
    lineOf: loaded.lineOf ?? (() => 1),
    rules: rulesOf(loaded),
  })
}
