import { createLinter, type FileResult } from '../../src/index.ts'
import { clean, weak } from '../cli/run-in.ts'

/** A draft that suppresses one finding, has a BOM, CRLF and an astral character, and misspells a suppression. */
const odd = `\uFEFF<!-- doclint-disable-next-line fresh/stock-phrase: 引用原话 -->\r\n要确保各项工作再上新台阶。\r\n𠮷村请 “抓好落实,抓好落实。\r\n<!-- doclint-disable-next-line fresh/nothing -->\r\n`

/** What reports are tried on: a draft that fails, one that passes, an odd one, an empty one, one in English. */
export async function reportedDrafts(): Promise<FileResult[]> {
  const linter = createLinter()
  const clock = (): number => performance.now()
  return [
    await linter.lint({ uri: '讲话/稿 件（一）.txt', source: weak }),
    await linter.lint({ uri: 'good.txt', source: clean }),
    await linter.lint({ uri: 'odd.md', source: odd }),
    await linter.lint({ uri: 'empty.md', source: '' }),
    await linter.lint({ uri: '/tmp/英文.txt', source: 'This is a draft. It has been written.', clock }),
  ]
}
