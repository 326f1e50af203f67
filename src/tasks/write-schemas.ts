import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { ruleLevels } from '../config/config.ts'
import { mayBeError } from '../config/rule-faults.ts'
import { configSchema } from '../config/schema.ts'
import { dimensions } from '../diagnostic/dimension.ts'
import type { Localized } from '../diagnostic/localized.ts'
import { reportSchema } from '../report/report-schema.ts'
import { yamlRuleSchema, type OptionSpec } from '../rule/schema.ts'
import { readYaml } from '../rule/yaml-source.ts'
import { findRuleFolders, type RuleFolder } from './compile-rules.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** The JSON Schemas that ship with the package: of `doclint.yaml`, for completion in editors, and of `--format json`. */
export async function writeSchemas(root: string): Promise<[path: string, text: string][]> {
  const rules: [string, JsonSchema][] = []
  for (const folder of findRuleFolders(root)) {
    const rule = await readRule(folder)
    if (rule) rules.push([folder.id, entrySchema(folder.id, rule)])
  }
  const patterns = ['*', ...dimensions.map((dimension) => `${dimension}/*`)].map((name): [string, JsonSchema] => [
    name,
    levelSchema(name),
  ])
  const ruleMap: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries([...patterns, ...rules]),
    additionalProperties: false,
  }
  return [
    [
      'schema/doclint.schema.json',
      textOf(withRules(toJsonSchema(configSchema, { errorMode: 'ignore' }), ruleMap), 'doclint.yaml'),
    ],
    ['schema/report.schema.json', textOf(toJsonSchema(reportSchema, { errorMode: 'ignore' }), 'doclint --format json')],
  ]
}

interface KnownRule {
  readonly title: Localized
  readonly options: Readonly<Record<string, OptionSpec>>
}

/** A broken rule folder is none: `compileRules` says what is wrong with it. */
async function readRule({ path, kind }: RuleFolder): Promise<KnownRule | undefined> {
  if (kind === 'yaml') {
    const file = join(path, 'rule.yaml')
    const rule = existsSync(file) ? readYaml(readFileSync(file, 'utf8'), yamlRuleSchema).value : undefined
    return rule && { title: rule.title, options: rule.options ?? {} }
  }
  try {
    const module = (await import(join(process.cwd(), path, 'rule.ts'))) as {
      default: { meta: { title: Localized }; options: KnownRule['options'] }
    }
    return { title: module.default.meta.title, options: module.default.options }
  } catch {
    return undefined
  }
}

/** What a rule or pattern may be set to: style is never an error. */
function levelSchema(pattern: string): JsonSchema {
  return { enum: ruleLevels.filter((level) => level !== 'error' || mayBeError(pattern)) }
}

function entrySchema(id: string, { title, options }: KnownRule): JsonSchema {
  const level = levelSchema(id)
  const properties = Object.entries(options).map(([name, spec]): [string, JsonSchema] => [name, optionSchema(spec)])
  return {
    description: `${title.zh}。${title.en}.`,
    anyOf: [
      level,
      {
        type: 'object',
        properties: { severity: level, ...Object.fromEntries(properties) },
        additionalProperties: false,
      },
    ],
  }
}

function optionSchema(spec: OptionSpec): JsonSchema {
  const description = `${spec.title.zh}。${spec.title.en}.`
  switch (spec.type) {
    case 'boolean':
      return { type: 'boolean', default: spec.default, description }
    case 'strings':
      return { type: 'array', items: { type: 'string' }, default: spec.default, description }
    default: {
      const { type, minimum, maximum } = spec
      return {
        type,
        default: spec.default,
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
        description,
      }
    }
  }
}

/** Puts the map of rules, shared under `$defs`, wherever the configuration may set rules. */
function withRules(schema: JsonSchema, ruleMap: JsonSchema): JsonSchema {
  const description = '规则的级别和选项。 Levels and options of rules.'
  const rules: JsonSchema = { description, anyOf: [{ $ref: '#/$defs/rules' }, { type: 'null' }] }
  const text = JSON.stringify(schema, (key, value: unknown) => (key === 'rules' ? rules : value))
  return { ...(JSON.parse(text) as JsonSchema), $defs: { rules: ruleMap } }
}

function textOf(schema: JsonSchema, title: string): string {
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`
}
