/** As much of JSON Schema as our own schemas use. A keyword it does not know is an error, so that none goes unchecked. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

const silent = new Set(['$schema', 'title', 'description', 'default', '$defs'])

/** What of a value is not as a schema says; empty where all is. */
export function violations(value: unknown, schema: JsonSchema, root: JsonSchema = schema, at = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (silent.has(keyword)) return []
    const check = checks[keyword]
    if (!check) return [`${at}: the test does not know ${keyword}`]
    return check({ value, wanted, schema, root, at })
  })
}

interface Case {
  readonly value: unknown
  readonly wanted: unknown
  readonly schema: JsonSchema
  readonly root: JsonSchema
  readonly at: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const checks: Readonly<Record<string, (one: Case) => string[]>> = {
  type: ({ value, wanted, at }) => (typesOf(value).includes(String(wanted)) ? [] : [`${at} is no ${String(wanted)}`]),
  const: ({ value, wanted, at }) => (value === wanted ? [] : [`${at} is not ${String(wanted)}`]),
  enum: ({ value, wanted, at }) =>
    (wanted as unknown[]).includes(value) ? [] : [`${at} is none of ${String(wanted)}`],
  minimum: ({ value, wanted, at }) =>
    typeof value !== 'number' || value >= Number(wanted) ? [] : [`${at} is under ${String(wanted)}`],
  maximum: ({ value, wanted, at }) =>
    typeof value !== 'number' || value <= Number(wanted) ? [] : [`${at} is over ${String(wanted)}`],
  minItems: ({ value, wanted, at }) =>
    !Array.isArray(value) || value.length >= Number(wanted) ? [] : [`${at} is too short`],
  minLength: ({ value, wanted, at }) =>
    typeof value !== 'string' || value.length >= Number(wanted) ? [] : [`${at} is too short`],
  required: ({ value, wanted, at }) =>
    isObject(value)
      ? (wanted as string[]).filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`)
      : [],
  properties: ({ value, wanted, root, at }) =>
    isObject(value)
      ? Object.entries(wanted as Record<string, JsonSchema>).flatMap(([key, own]) =>
          key in value ? violations(value[key], own, root, `${at}.${key}`) : [],
        )
      : [],
  additionalProperties: ({ value, wanted, schema, root, at }) => {
    if (!isObject(value)) return []
    const known = Object.keys((schema['properties'] ?? {}) as object)
    const others = Object.keys(value).filter((key) => !known.includes(key))
    if (wanted === false) return others.map((key) => `${at}.${key} is not known`)
    return others.flatMap((key) => violations(value[key], wanted as JsonSchema, root, `${at}.${key}`))
  },
  items: ({ value, wanted, root, at }) => {
    if (!Array.isArray(value)) return []
    // A list of schemas is a tuple.
    return value.flatMap((item, index) =>
      violations(item, (Array.isArray(wanted) ? wanted[index] : wanted) as JsonSchema, root, `${at}[${index}]`),
    )
  },
  anyOf: ({ value, wanted, root, at }) => {
    const tries = (wanted as JsonSchema[]).map((one) => violations(value, one, root, at))
    return tries.some((found) => found.length === 0) ? [] : [`${at} fits none: ${tries.flat().join('; ')}`]
  },
  $ref: ({ value, wanted, root, at }) =>
    violations(
      value,
      (root['$defs'] as Record<string, JsonSchema>)[String(wanted).replace('#/$defs/', '')] ?? {},
      root,
      at,
    ),
}

function typesOf(value: unknown): string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number']
  return [typeof value]
}
