import { expect, test } from 'vitest'
import { withBoundImports } from '../../src/tasks/bound-imports.ts'

const chunk = `const require_kit = require('./kit-1a.cjs');
const require_kit_more = require('./more.cjs');
const fs = require('node:fs');
exports.result = () => [require_kit.one(2), require_kit.$two, require_kit_more.one(3), typeof fs.readFileSync];`

test('what a chunk takes from others is looked up once, and does what it did', () => {
  const asked: string[] = []
  const one = (name: string) => ({
    get one() {
      asked.push(name)
      return (value: number) => `${name} ${value}`
    },
    $two: `${name} two`,
  })
  const modules: Readonly<Record<string, unknown>> = {
    './kit-1a.cjs': one('kit'),
    './more.cjs': one('more'),
    'node:fs': { readFileSync: Function },
  }
  const exported = {} as { result(): unknown }
  new Function('require', 'exports', withBoundImports(chunk))((name: string) => modules[name], exported)
  expect(exported.result()).toEqual(['kit 2', 'kit two', 'more 3', 'function'])
  expect(exported.result()).toEqual(exported.result())
  expect(asked).toEqual(['kit', 'more'])
})

test('a chunk that imports no other stays as it is', () => {
  const code = `const fs = require('node:fs');\nfs.readFileSync('require_kit.one');`
  expect(withBoundImports(code)).toBe(code)
})
