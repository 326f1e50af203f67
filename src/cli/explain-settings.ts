import { relative, resolve } from 'node:path'
import type { FileConfig } from '../config/config.ts'
import { layersOf, type Layer } from '../config/layers.ts'
import { configLoader, pathFromConfig } from '../host/load-config.ts'
import { builtInRules } from '../index.ts'
import { padTo } from '../report/pretty/display-width.ts'
import type { LintOptions } from './command.ts'
import { sayFailures } from './say-failure.ts'
import type { Session } from './terminal.ts'

/** Says every value that is set for a draft and where it comes from. False where the configuration cannot be read. */
export async function explainSettings(
  name: string,
  { config, settings }: LintOptions,
  session: Session,
): Promise<boolean> {
  const { workingFolder, locale } = session
  const zh = locale === 'zh'
  const path = resolve(workingFolder, name)
  const shown = (file: string): string => relative(workingFolder, file) || file
  const fixed = config === undefined ? {} : { fixed: resolve(workingFolder, config) }
  const loaded = await configLoader({ rules: builtInRules, shown, ...fixed })(path)
  if (loaded.failures.length > 0) {
    sayFailures(loaded.failures, session)
    return false
  }
  const file = loaded.path === undefined ? undefined : shown(loaded.path)
  const layers: Layer[] = [
    ...layersOf(loaded.config, pathFromConfig(path, loaded)),
    { kind: 'option', name: '', config: settings },
  ]
  const rows = layers.flatMap((layer) =>
    valuesOf(layer.config).map(([key, value]) => ({ key, value, origin: originOf(layer) })),
  )
  // A later layer replaces what an earlier one set; terms add up, so all of them hold.
  const holding = rows.filter(
    ({ key }, index) => key === 'terms' || !rows.slice(index + 1).some((later) => later.key === key),
  )
  const width = Math.max(0, ...holding.map(({ key, value }) => `${key}: ${value}`.length)) + 2
  session.write(
    [
      `${name}  ${file ?? (zh ? '没有 doclint.yaml，用默认设置' : 'no doclint.yaml; defaults hold')}`,
      ...holding.map(({ key, value, origin }) => `  ${padTo(`${key}: ${value}`, width)}  ${origin}`),
      ...(holding.length === 0 ? [zh ? '  全部用默认值' : '  every value is the default'] : []),
      '',
    ].join('\n'),
  )
  return true

  function originOf({ kind, name: layer }: Layer): string {
    switch (kind) {
      case 'preset':
        return zh ? `预设 ${layer}` : `preset ${layer}`
      case 'configuration':
        return file ?? ''
      case 'override':
        return `${file ?? ''} overrides [${layer}]`
      case 'option':
        return zh ? '命令行' : 'command line'
    }
  }
}

function valuesOf({ language, genre, rules = {}, gate = {}, terms = [] }: FileConfig): [key: string, value: string][] {
  return [
    ...(language ? [['language', language] as [string, string]] : []),
    ...(genre ? [['genre', genre] as [string, string]] : []),
    ...Object.entries(rules).map(([rule, entry]): [string, string] => [`rules.${rule}`, flat(entry)]),
    ...Object.entries(gate).map(([name, value]): [string, string] => [`gate.${name}`, String(value)]),
    ...(terms.length > 0 ? [['terms', terms.join(', ')] as [string, string]] : []),
  ]
}

function flat(entry: NonNullable<FileConfig['rules']>[string]): string {
  if (typeof entry === 'string') return entry
  const parts = Object.entries(entry).map(
    ([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
  )
  return `{ ${parts.join(', ')} }`
}
