import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/config/settings.ts'
import { lintDocument } from '../../src/engine/lint-document.ts'
import type { RuleTime } from '../../src/engine/rule-clock.ts'
import { ruleBase } from '../../src/engine/rule-base.ts'
import { readText } from '../../src/formats/text/read.ts'
import type { Rule } from '../../src/rule/rule.ts'
import { ruleStub, wordRule } from './rule-stub.ts'

/** What rules cost on a draft, by a clock that moves one millisecond whenever it is read. */
function timesOf(rules: readonly Rule[]): readonly RuleTime[] | undefined {
  let now = 0
  const base = ruleBase(rules, [])
  return lintDocument({
    document: readText({ uri: 'a.txt', source: '甲说。乙说。\n丙说。\n' }),
    settings: defaultSettings,
    base,
    knowledge: base.knowledge([]),
    encoding: 'utf-8',
    clock: () => now++,
  }).timing
}

test('each rule is timed in all that the walk calls of it, and its findings are counted', () => {
  const each = ruleStub({ id: 'short/each' }, () => ({
    document: () => undefined,
    section: () => undefined,
    block: () => undefined,
    sentence: () => undefined,
  }))
  // Making it, the root section, two blocks, three sentences and the document.
  expect(timesOf([each, wordRule({ id: 'short/word' }, '说')])).toEqual([
    { rule: 'short/each', ms: 1 + 1 + 2 + 3 + 1, findings: 0 },
    { rule: 'short/word', ms: 1 + 3, findings: 3 },
  ])
})

test('a rule that throws is timed up to there and taken out as ever', () => {
  const broken = ruleStub({ id: 'short/broken' }, () => ({
    sentence() {
      throw new Error('broken')
    },
  }))
  expect(timesOf([broken])).toEqual([{ rule: 'short/broken', ms: 2, findings: 0 }])
})
