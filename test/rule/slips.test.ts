import { expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostic/finding.ts'
import { reportSlips, type Slip } from '../../src/rule/slips.ts'
import { spanOf } from '../../src/text/span.ts'

const slips: readonly Slip[] = [3, 8, 12].map((start) => ({
  at: spanOf(start, start + 1),
  messageId: 'one',
  data: { found: ',' },
  edits: [{ start, end: start + 1, text: '，' }],
}))

function reported(list: readonly Slip[], habit: boolean): Finding[] {
  const findings: Finding[] = []
  reportSlips({ report: (finding) => void findings.push(finding) }, list, {
    habit,
    habitMessageId: 'habit',
    fix: 'safe',
  })
  return findings
}

test('slips are findings of their own, each with its fix', () => {
  expect(reported(slips, false).map(({ messageId, fixes }) => [messageId, fixes?.[0]?.edits.length])).toEqual([
    ['one', 1],
    ['one', 1],
    ['one', 1],
  ])
})

test('a habit is one finding on the first, with the others related and one fix of all', () => {
  const [finding, ...others] = reported(slips, true)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ messageId: 'habit', data: { found: ',', count: 3 }, at: { start: 3 } })
  expect(finding?.related?.map(({ at }) => at.start)).toEqual([8, 12])
  expect(finding?.fixes?.[0]?.edits).toHaveLength(3)
})

test('one slip is no habit, and none is nothing', () => {
  expect(reported(slips.slice(0, 1), true).map(({ messageId }) => messageId)).toEqual(['one'])
  expect(reported([], true)).toEqual([])
})

test('the edits of a habit come in the order of the draft, though a pair stands round another slip', () => {
  const pair: Slip = {
    at: spanOf(2, 6),
    messageId: 'one',
    edits: [
      { start: 2, end: 3, text: '（' },
      { start: 5, end: 6, text: '）' },
    ],
  }
  const [finding] = reported([pair, ...slips], true)
  expect(finding?.fixes?.[0]?.edits.map(({ start }) => start)).toEqual([2, 3, 5, 8, 12])
})
