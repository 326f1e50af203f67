import { expect, test } from 'vitest'
import { globTest } from '../../src/config/glob.ts'

const cases: [glob: string, matching: string[], others: string[]][] = [
  ['*.md', ['a.md', 'deep/er/b.md'], ['a.txt', 'a.md.txt']],
  ['/*.md', ['a.md'], ['deep/a.md']],
  ['speeches/**', ['speeches/a.txt', 'speeches/2026/b.txt'], ['a.txt', 'old/speeches/a.txt']],
  ['speeches/', ['speeches/a.txt', 'speeches/2026/b.txt'], ['speeches.txt']],
  ['**/speeches/*.txt', ['speeches/a.txt', 'old/speeches/a.txt'], ['speeches/2026/a.txt']],
  ['讲话/*.{txt,md}', ['讲话/年会.txt', '讲话/年会.md'], ['讲话/年会.docx']],
  ['draft-?.txt', ['draft-1.txt', 'draft-稿.txt'], ['draft-10.txt', 'draft-/.txt']],
  ['[ab]*.txt', ['a1.txt', 'b.txt'], ['c.txt']],
  ['[!ab].txt', ['c.txt'], ['a.txt']],
  ['a+b(c).txt', ['a+b(c).txt'], ['aab(c).txt']],
  ['./notes/a.txt', ['notes/a.txt'], ['a.txt']],
  ['{unclosed.txt', ['unclosed.txt'], ['other.txt']],
]

test.each(cases)('%s', (glob, matching, others) => {
  const matches = globTest(glob)
  expect(matching.filter((path) => !matches(path))).toEqual([])
  expect(others.filter((path) => matches(path))).toEqual([])
})
