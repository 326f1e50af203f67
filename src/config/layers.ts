import type { Config, FileConfig } from './config.ts'
import { globTest } from './glob.ts'
import { defaultPreset, presets } from './presets.ts'

/** One source of settings. Layers come weakest first; nothing is merged from configurations of parent folders. */
export interface Layer {
  readonly kind: 'preset' | 'configuration' | 'override' | 'option'
  /** The preset's name, or the globs of the override. */
  readonly name: string
  readonly config: FileConfig
  /** Where it stands in the configuration file, where it comes from one. */
  readonly at?: readonly (string | number)[]
}

/** What holds for a file, weakest first. `path` is relative to the folder of the configuration, with forward slashes. */
export function layersOf(config: Config, path: string): Layer[] {
  const { extends: named = defaultPreset, overrides = [], packs: _packs, dictionaries: _dictionaries, ...own } = config
  const names = typeof named === 'string' ? [named] : named
  return [
    ...names.map((name): Layer => ({ kind: 'preset', name, config: presets[name], at: ['extends'] })),
    { kind: 'configuration', name: '', config: own, at: [] },
    ...overrides.flatMap(({ files, ...rest }, index): Layer[] =>
      files.some((glob) => globTest(glob)(path))
        ? [{ kind: 'override', name: files.join(', '), config: rest, at: ['overrides', index] }]
        : [],
    ),
  ]
}
