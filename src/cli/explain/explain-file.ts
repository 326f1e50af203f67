import { resolve } from 'node:path'
import { layersOf, type Layer } from '../../config/layers.ts'
import { settingsFromLayers } from '../../config/settings-from-layers.ts'
import type { Failure } from '../../host/failure.ts'
import { pathFromConfig } from '../../host/load-config.ts'
import { decodeDraft, readDraft } from '../../host/read-draft.ts'
import { createLinter } from '../../index.ts'
import type { LintOptions } from '../command.ts'
import { configsOf, rulesOf, shownFrom } from '../rules-in-force.ts'
import type { Session } from '../terminal.ts'
import { explanationOf, type Explanation } from './explanation.ts'

/** Judges a draft, `-` the one on standard input, and gathers what the judgement rests on; or why that cannot be done. */
export async function explainFile(
  name: string,
  options: LintOptions,
  session: Session,
): Promise<Explanation | { readonly failures: readonly Failure[] }> {
  const { settings: given, maxSize } = options
  const isInput = name === '-'
  const shown = isInput ? (options.stdinName ?? '<stdin>') : name
  const file = resolve(session.workingFolder, isInput ? (options.stdinName ?? 'stdin.txt') : name)
  const loaded = await configsOf(options, session)(file)
  if (loaded.failures.length > 0) return { failures: loaded.failures }
  const read = isInput
    ? decodeDraft(await session.readInput(maxSize), shown, maxSize)
    : await readDraft(file, shown, maxSize)
  if ('failure' in read) return { failures: [read.failure] }
  const layers: Layer[] = [
    ...layersOf(loaded.config, pathFromConfig(file, loaded)),
    { kind: 'option', name: '', config: given },
  ]
  const settings = settingsFromLayers(layers)
  return explanationOf({
    result: await createLinter({}, loaded.extended).lint({ uri: shown, ...read, settings }),
    settings,
    layers,
    config: loaded.config,
    path: loaded.path === undefined ? undefined : shownFrom(session.workingFolder)(loaded.path),
    lineOf: loaded.lineOf ?? (() => 1),
    rules: rulesOf(loaded),
  })
}
