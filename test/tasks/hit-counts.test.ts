import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInRules } from '../../src/index.ts'
import { hitCountFile, hitCountText, imprecise, readHitCounts, type HitCount } from '../../src/tasks/hit-counts.ts'
import { ruleTable } from '../../src/tasks/rule-table.ts'

const count = (rule: string, read: number, right: number): HitCount => ({
  rule,
  hits: 40,
  published: 38,
  drawn: 30,
  read,
  right,
})

test('no rule that is on by default was read as wrong too often', () => {
  const running = builtInRules.filter(({ meta }) => meta.status === 'stable').map(({ meta }) => meta.id)
  expect(imprecise(readHitCounts(readFileSync(hitCountFile, 'utf8')), running)).toEqual([])
})

test('a rule under 0.8 is named, unless it is off or hardly read', () => {
  const counts = [
    count('short/bad', 30, 23),
    count('short/good', 30, 24),
    count('short/off', 30, 0),
    count('short/new', 4, 0),
  ]
  expect(imprecise(counts, ['short/bad', 'short/good', 'short/new'])).toEqual([
    'short/bad: 23 of 30 read hits are right, 0.8 wanted. Mend it or give it status trial.',
  ])
})

describe('the file of counts', () => {
  test('is sorted, and read as it was written', () => {
    const counts = [count('short/b', 30, 29), count('short/a', 0, 0)]
    expect(readHitCounts(hitCountText(counts))).toEqual(counts.toReversed())
  })

  test('is refused where a figure is missing', () => {
    expect(() => readHitCounts('short/a\t3\t2\t3\t1')).toThrow(/short\/a.*lacks a figure/)
  })
})

test('the table of rules shows hits and verdicts, and nothing for a rule that was never counted', () => {
  const metas = builtInRules.filter(({ meta }) => meta.dimension === 'format').map(({ meta }) => meta)
  const table = ruleTable(metas, '# Rules\n', [count('format/date-form', 30, 27), count('format/bare-title', 0, 0)])
  const cells = (rule: string): string[] =>
    table
      .split('\n')
      .find((line) => line.startsWith(`| [\`${rule}\`]`))
      ?.split(' | ')
      .slice(-2) ?? []
  expect(cells('format/date-form')).toEqual(['40 (38)', '27 of 30 = 0.90 |'])
  expect(cells('format/bare-title')).toEqual(['40 (38)', ' |'])
  expect(cells('format/wrong-address')).toEqual(['', ' |'])
})
