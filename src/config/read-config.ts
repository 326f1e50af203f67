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
}

/** Reads the text of a `doclint.yaml`. There is a configuration or there are problems with line and column, never both. */
export function readConfig(source: string, rules: readonly Rule[]): ConfigResult {
  const read = readYaml(source.replace(/^\uFEFF/, ''), configSchema)
  if (!read.value) return { problems: read.problems }
  const config = read.value as Config
  const problems = ruleFaults(config, rules).map((fault) => read.place(fault))
  return problems.length > 0 ? { problems } : { config, problems }
}

/** The faults of a configuration given as an object, by a program. */
export function checkConfig(config: unknown, rules: readonly Rule[]): readonly Fault[] {
  const { value, faults } = schemaFaults(configSchema, config)
  return value ? ruleFaults(value as Config, rules) : faults
}
