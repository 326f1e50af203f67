import { faultsOfRule, type KnownNames } from './faults-of-rule.ts'
import { yamlRuleSchema, type YamlRule } from './schema.ts'
import { readYaml, type YamlResult } from './yaml-source.ts'

/** Reads a `rule.yaml`: its form, then all that can be wrong with it all the same, each with its place. */
export function readRule(source: string, known: KnownNames): YamlResult<YamlRule> {
  const read = readYaml(source, yamlRuleSchema)
  if (!read.value) return read
  const faults = faultsOfRule(read.value, known)
  return faults.length > 0 ? { problems: faults.map((fault) => read.place(fault)) } : read
}
