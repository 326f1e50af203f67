import { expect, test } from 'vitest'
import { patternFault } from '../../src/config/rule-faults.ts'
import { createLinter } from '../../src/index.ts'

const { rules } = createLinter().base

test.each([
  ['stock-phrase', 'fresh/stock-phrase'],
  ['套话', 'fresh/stock-phrase'],
  ['Stock phrase', 'fresh/stock-phrase'],
  ['fresh', 'fresh/*'],
  ['fresh/stock-phrases', 'fresh/stock-phrase'],
])('%s may mean %s', (written, meant) => {
  expect(patternFault(written, rules)?.zh).toContain(`是不是 ${meant}？`)
})

test.each(['fresh/stock-phrase', 'fresh/*', '*'])('%s is known', (known) => {
  expect(patternFault(known, rules)).toBeUndefined()
})
