import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { placeholdersOf } from '../src/diagnostic/localized.ts'
import { categories } from '../src/diagnostic/dimension.ts'
import { createLinter, builtInRules, type Diagnostic } from '../src/index.ts'
import type { Rule } from '../src/rule/rule.ts'
import { measures } from '../src/score/measures/index.ts'
import { readExamples, type Example } from './rules/examples.ts'
import { wrappings } from './rules/wrappings.ts'

const linter = createLinter()

async function found(rule: Rule, example: Example, source: string, format: Example['format']): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await linter.lint({
    uri: `example.${format === 'md' ? 'md' : 'txt'}`,
    source,
    settings: {
      rules: [['*', { severity: 'off' }], [rule.meta.id, { severity: 'on', options: example.options }]],
      gate: { floors: {}, errors: 0 },
      terms: [],
      language: 'zh',
      ...(example.genre && { genre: { genre: example.genre, source: 'option' as const } }),
    },
  })
  return diagnostics
}

/** What was marked, whitespace left out: a wrapping may break a marked sentence over two lines. */
function quotes(source: string, ranges: readonly { start: number; end: number }[]): string[] {
  return ranges.map(({ start, end }) => source.slice(start, end).replace(/[\s*]/g, ''))
}

for (const rule of builtInRules) {
  const { id } = rule.meta
  const path = `rules/${id}/README.md`
  const examples = existsSync(path) ? readExamples(readFileSync(path, 'utf8')) : []

  describe(id, () => {
    test('its README shows a bad and a good example', () => {
      expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['bad', 'good']))
    })

    for (const example of examples) {
      test(`line ${example.line}: ${example.kind} example`, async () => {
        const diagnostics = await found(rule, example, example.text, example.format)
        const places = diagnostics.map(({ at }) => ({ start: at.start, end: at.end }))
        expect(quotes(example.text, places)).toEqual(quotes(example.text, example.marked))
        expect(places).toEqual(example.marked)
        for (const { messageId, data, messages } of diagnostics) {
          const needed = placeholdersOf(messages[messageId]?.zh ?? '')
          expect([...needed].filter((name) => data?.[name] === undefined)).toEqual([])
        }
      })
      if (example.format === 'md') continue
      for (const { name, format, bodyOnly, wrap } of wrappings) {
        if (bodyOnly && !(rule.meta.roles.length === 1 && rule.meta.roles[0] === 'body')) continue
        test(`line ${example.line}: the same with ${name}`, async () => {
          const source = wrap(example.text)
          const diagnostics = await found(rule, example, source, format)
          expect(quotes(source, diagnostics.map(({ at }) => at))).toEqual(quotes(example.text, example.marked))
        })
      }
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
