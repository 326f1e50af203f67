import { describe, expect, test } from 'vitest'
import { createLinter } from '../../src/index.ts'
import { githubReporter, type GithubOptions } from '../../src/report/github.ts'
import { reportedDrafts } from './drafts.ts'

describe('workflow commands of GitHub', async () => {
  const all = await reportedDrafts()
  const report = (options: Partial<GithubOptions> = {}, results = all): string[] => {
    const reporter = githubReporter({ locale: 'zh', quiet: false, ...options })
    return (results.flatMap((result) => [...reporter.file(result)]).join('') + reporter.end()).trimEnd().split('\n')
  }

  test.each(['zh', 'en'] as const)('in %s name level, file, place, title and message', (locale) => {
    const lines = report({ locale })
    const findings = all.flatMap(({ diagnostics, problems }) => [...diagnostics, ...problems]).length
    const failed = all.filter(({ passed }) => !passed).length
    expect(lines).toHaveLength(findings + failed + 1)
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,:]+(?:,(?:line|endLine|col|endColumn)=\d+)*,title=[^,:]+::.+$/,
      )
    }
  })

  test('a finding of several lines has no columns: they would be refused', async () => {
    for (const line of report().filter((one) => one.includes(',endLine='))) {
      const [, start, end] = /,line=(\d+),endLine=(\d+)/.exec(line) ?? []
      expect(line.includes(',col=')).toBe(start === end)
    }
  })

  test('give the verdict of each draft that fails, first, and the sum of all', () => {
    const zh = report()
    expect(zh[0]).toMatch(/^::error file=讲话\/稿 件（一）.txt,title=doclint::未通过：.*新 [\d.]+，低于 60$/)
    expect(zh.at(-1)).toMatch(/^共 5 篇，未通过 1 篇；/)
    expect(report({ locale: 'en' })[0]).toMatch(/title=doclint::Failed: .*fresh [\d.]+, below 60$/)
    expect(report({ locale: 'en' }).at(-1)).toMatch(/^5 drafts, 1 failed; /)
  })

  test('quiet leaves errors and verdicts', () => {
    expect(
      report({ quiet: true })
        .slice(0, -1)
        .every((line) => line.startsWith('::error ')),
    ).toBe(true)
  })

  test('what would end a command or a property is escaped', async () => {
    const odd = await createLinter().lint({
      uri: 'a,b:100%\n.txt',
      source: '<!-- doclint-disable-next-line x%y -->\n要高度重视。\n',
    })
    const lines = report({}, [odd])
    expect(lines.find((line) => line.includes('title=doclint'))).toMatch(
      /^::warning file=a%2Cb%3A100%25%0A\.txt,line=1,title=doclint::.*x%25y/,
    )
    expect(lines.every((line, index) => line.startsWith('::') || index === lines.length - 1)).toBe(true)
  })
})
