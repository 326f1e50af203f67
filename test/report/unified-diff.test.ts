import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/report/unified-diff.ts'

const lines = (count: number): string[] => Array.from({ length: count }, (_none, index) => `第${index + 1}行`)

test('changes with three lines around them, near ones in one hunk', () => {
  const before = lines(20)
  const after = before.with(4, '改五').with(7, '改八').with(17, '改十八')
  expect(unifiedDiff('稿.txt', `${before.join('\n')}\n`, `${after.join('\n')}\n`).split('\n')).toEqual([
    '--- a/稿.txt',
    '+++ b/稿.txt',
    '@@ -2,10 +2,10 @@',
    ' 第2行',
    ' 第3行',
    ' 第4行',
    '-第5行',
    '+改五',
    ' 第6行',
    ' 第7行',
    '-第8行',
    '+改八',
    ' 第9行',
    ' 第10行',
    ' 第11行',
    '@@ -15,6 +15,6 @@',
    ' 第15行',
    ' 第16行',
    ' 第17行',
    '-第18行',
    '+改十八',
    ' 第19行',
    ' 第20行',
    '',
  ])
})

test('a last line without its end says so; a carriage return is kept; nothing changed is nothing said', () => {
  expect(unifiedDiff('a', '甲\r\n乙', '甲\r\n丙')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n 甲\r\n-乙\n\\ No newline at end of file\n+丙\n\\ No newline at end of file\n',
  )
  expect(unifiedDiff('a', '甲\n', '甲\n')).toBe('')
})
