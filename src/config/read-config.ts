import type * as v from 'valibot'
import type { Problem } from '../diagnostic/diagnostic.ts'
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

/** Reads the text of a `doclint.yaml`. There is a configuration or there are problems with line and column, never both. */
export function readConfig(source: string, rules: readonly Rule[]): ConfigResult {
  const read = readYaml(source.replace(/^\uFEFF/, ''), configSchema)
  if (!read.value) return { problems: read.problems }
  const config = withoutEmpty(read.value)
  const problems = ruleFaults(config, rules).map((fault) => read.place(fault))
  if (problems.length > 0) return { problems }
  const message = { zh: '', en: '' }
  return { config, problems, lineOf: (path) => read.place({ path, onKey: true, message }).line ?? 1 }
}

/** Holds a configuration that a program gives as an object to the same rules. */
export function checkConfig(
  given: unknown,
  rules: readonly Rule[],
): { readonly config?: Config; readonly faults: readonly Fault[] } {
  const { value, faults } = schemaFaults(configSchema, given)
  if (!value) return { faults }
  const config = withoutEmpty(value)
  const wrong = ruleFaults(config, rules)
  return wrong.length > 0 ? { faults: wrong } : { config, faults: [] }
}

type Written = v.InferOutput<typeof configSchema>

/** Drops keys that are there but empty, as in a file whose examples are still commented out. */
function withoutEmpty(written: Written): Config {
  const dropNull = (value: object): object =>
    Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
  const overrides = written.overrides?.map((one) => dropNull(one))
  return { ...dropNull(written), ...(overrides && { overrides }) } as Config
}
