import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { flagsFor } from '../../src/cli/tune-v8.ts'

test('the running V8 knows every flag it is given', () => {
  const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout
  const names = flagsFor(process.versions.v8).map((flag) => flag.replace(/=.*/, '').replace(/^--no-/, '--'))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(known).toContain(` ${name} `)
})

test('a V8 that nobody has tried gets none', () => {
  expect(flagsFor('99.0.1.2-node.3')).toEqual([])
})
