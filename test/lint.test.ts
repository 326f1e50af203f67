import { expect, test } from 'vitest'
import { lint, type LintInput, type LintResult } from '../src/index.ts'

const source = '关于开展水库检修的通知\n各乡镇人民政府：\n县水利局4月底前检修21座水库。\n'

test('judges a draft, with a configuration or without', async () => {
  const result: LintResult = await lint({ uri: 'a.txt', source })
  expect([result.document.genre, result.passed]).toEqual(['notice', true])
  expect((await lint({ uri: 'a.txt', source }, { genre: 'speech' })).document.genre).toBe('speech')
})

test.each([
  ['no source', {}, undefined, 'input.uri: expected a string, found undefined'],
  ['bytes', { uri: 'a.txt', source: new Uint8Array() }, undefined, 'input.source: expected a string, found object'],
  ['an unknown genre', { uri: 'a.txt', source }, { genre: 'poem' }, 'genre: '],
])('says what is wrong: %s', async (_what, input, config, message) => {
  await expect(lint(input as LintInput, config as never)).rejects.toThrow(message)
})
