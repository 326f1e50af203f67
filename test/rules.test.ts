import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placeholdersOf } from '../src/diagnostic/localized.ts'
import { categories } from '../src/diagnostic/dimension.ts'
import { createLinter, builtInRules } from '../src/index.ts'
import { casesOf } from '../src/pack/run-example.ts'
import { measures } from '../src/score/measures/index.ts'

const { base } = createLinter()

for (const rule of builtInRules) {
  const { id } = rule.meta
  const path = `rules/${id}/README.md`
  const cases = existsSync(path) ? casesOf(rule, readFileSync(path, 'utf8'), base) : []

  describe(id, () => {
    test('its README shows a bad and a good example', () => {
      expect(new Set(cases.map(({ example }) => example.kind))).toEqual(new Set(['bad', 'good']))
    })

    for (const { example, wrapping, run } of cases) {
      const name = wrapping ? `the same with ${wrapping.name}` : `${example.kind} example`
      test(`line ${example.line}: ${name}`, async () => {
        expect(example.fault).toBeUndefined()
        const { expected, found, unfilled, crash } = await run()
        expect(crash).toBeUndefined()
        expect(found).toEqual(expected)
        expect(unfilled).toEqual([])
      })
    }

    test('its metadata hold together', () => {
      const { meta } = rule
      expect(categories[meta.dimension]).toContain(meta.category)
      for (const { zh, en } of Object.values(meta.messages)) expect(placeholdersOf(zh)).toEqual(placeholdersOf(en))
      if (meta.measure) {
        expect(measures.find((measure) => measure.id === meta.measure)?.dimension).toBe(meta.dimension)
      }
      if (['short', 'practical', 'fresh'].includes(meta.dimension)) expect(meta.severity).not.toBe('error')
    })
  })
}
