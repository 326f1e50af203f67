import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkSchema, ruleMetaSchema } from '../src/rule/schema.ts'
import { guardSchema, requirementSchema } from '../src/rule/schema/condition.ts'

const text = readFileSync('CONTRIBUTING.md', 'utf8')
/** Words of lines that belong to a block of code, or that a line sets as code. */
const named = new Set<string>()
let isCode = false
for (const line of text.split('\n')) {
  if (/^\s*```/.test(line)) isCode = !isCode
  for (const code of isCode ? [line] : (line.match(/`[^`]+`/g) ?? []))
    for (const word of code.split(/\W+/)) named.add(word)
}
const keys: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(checkSchema.options.map(({ entries }) => [entries.kind.literal, Object.keys(entries)])),
  meta: Object.keys(ruleMetaSchema.entries),
  unless: Object.keys(guardSchema.entries),
  only: Object.keys(requirementSchema.entries),
}

test.each(Object.keys(keys))('every key of the schema is explained: %s', (of) => {
  expect(keys[of]?.filter((key) => !named.has(key))).toEqual([])
})
