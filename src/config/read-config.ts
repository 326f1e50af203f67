import type * as v from 'valibot'
import type { Problem } from '../diagnostic/diagnostic.ts'
import { genreOfName } from '../formats/genre-of-name.ts'
import { schemaFaults, type Fault } from '../rule/schema-faults.ts'
import type { Rule } from '../rule/rule.ts'
import { readYaml } from '../rule/yaml-source.ts'
import type { Config } from './config.ts'
import { ruleFaults } from './rule-faults.ts'
import { configSchema } from './schema.ts'

export interface ConfigResult {
  readonly config?: Config
  readonly problems: readonly Problem[]
  /** The line (from 1) of the file where a path of keys stands. */
  readonly lineOf?: (path: readonly (string | number)[]) => number
}

/** A `doclint.yaml` whose form is right; the rules it names are still to be held against those there are. */
export interface ParsedConfig {
  readonly config: Config
  readonly place: (fault: Fault) => Problem
}

/** Reads the form of a `doclint.yaml`, before it is known which rules its packs bring. */
export function parseConfig(source: string): ParsedConfig | { readonly problems: readonly Problem[] } {
  const read = readYaml(source.replace(/^\uFEFF/, ''), configSchema)
  if (!read.value) return { problems: read.problems }
  return { config: withoutEmpty(read.value), place: (fault) => read.place(fault) }
}

/**
 * Holds the rules that a configuration names against those there are. Rules that are absent for a reason of their own
 * (broken, or replaced by a pack) may be named all the same.
 */
export function checkedConfig(
  { config, place }: ParsedConfig,
  rules: readonly Rule[],
  absent: readonly string[] = [],
): ConfigResult {
  const faults = ruleFaults(config, rules).filter(({ path }) => !path.some((key) => absent.includes(String(key))))
  if (faults.length > 0) return { problems: faults.map(place) }
  const message = { zh: '', en: '' }
  return { config, problems: [], lineOf: (path) => place({ path, onKey: true, message }).line ?? 1 }
}

/** Reads the text of a `doclint.yaml`. There is a configuration or there are problems with line and column, never both. */
export function readConfig(source: string, rules: readonly Rule[]): ConfigResult {
  const parsed = parseConfig(source)
  return 'problems' in parsed ? parsed : checkedConfig(parsed, rules)
}

/** Holds a configuration that a program gives as an object to the same rules. */
export function checkConfig(
  given: unknown,
  rules: readonly Rule[],
): { readonly config?: Config; readonly faults: readonly Fault[] } {
  const { value, faults } = schemaFaults(configSchema, given)
  if (!value) return { faults }
  const config = withoutEmpty(value)
  const wrong = [...ruleFaults(config, rules), ...diskFaults(config)]
  return wrong.length > 0 ? { faults: wrong } : { config, faults: [] }
}

/** What only a run that reads files can follow. */
function diskFaults(config: Config): Fault[] {
  return (['packs', 'dictionaries'] as const)
    .filter((key) => config[key] !== undefined)
    .map((key) => ({
      path: [key],
      onKey: true,
      message: {
        zh: `${key} 要读文件，只有命令行认。请把规则和词表交给 createLinter。`,
        en: `${key} names files, which only the command line reads. Hand rules and dictionaries to createLinter.`,
      },
    }))
}

type Written = v.InferOutput<typeof configSchema>

/** Drops keys that are there but empty, as in a file whose examples are still commented out; genres get their codes. */
function withoutEmpty(written: Written): Config {
  const settle = (value: object): object =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([, one]) => one !== null)
        .map(([key, one]: [string, unknown]) => [key, key === 'genre' ? genreOfName(String(one)) : one]),
    )
  const overrides = written.overrides?.map((one) => settle(one))
  return { ...settle(written), ...(overrides && { overrides }) } as Config
}
