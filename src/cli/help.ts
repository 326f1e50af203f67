import type { Locale } from '../diagnostic/localized.ts'
import { displayWidth, padTo } from '../report/pretty/display-width.ts'
import { wrap } from '../report/pretty/wrap.ts'
import { optionEntries } from './option-table.ts'

const texts = {
  zh: {
    head: `doclint — 公文文风检查：哪里长、哪里空、哪里旧，怎么改

用法
  doclint 文件、文件夹或通配符…       检查文稿；- 表示标准输入
  doclint rules                        列出全部规则
  doclint explain 规则                 说明一条规则：查什么、为什么、有什么选项
  doclint explain 文件                 说明一份文稿的设置、文种和分数各从哪里来
  doclint test 规则包                  照规则包里 README 的例子逐条核对
  doclint init                         写一份带注释的 doclint.yaml

选项`,
    tail: `
退出码
  0  全部通过
  1  有文稿未通过：有错误，或分数低于下限，或警告多于 --max-warnings
  2  没能检查或改写：参数、配置或文件有问题

例
  doclint 讲话稿.txt
  doclint 文稿/ --quiet
  doclint --format json 通知.md > 结果.json
  doclint --fix-dry-run 通知.md        看看能改哪些；去掉 -dry-run 就写回文件
  doclint --fix --stdin-filename 通知.md - < 通知.md > 改后.md
`,
  },
  en: {
    head: `doclint — finds what is long, hollow or stale in official documents, and says what to do about it

Usage
  doclint FILES, FOLDERS, GLOBS …      check drafts; - is standard input
  doclint rules                        list all rules
  doclint explain RULE                 what a rule finds, why, and its options
  doclint explain FILE                 where the settings, genre and scores of a draft come from
  doclint test PACK                    hold the rules of a pack to the examples in their READMEs
  doclint init                         write a doclint.yaml with comments

Options`,
    tail: `
Exit status
  0  every draft passed
  1  a draft failed: an error, a score below its floor, or more than --max-warnings
  2  the run could not be done, or a file not mended: arguments, configuration or files are at fault

Examples
  doclint speech.txt
  doclint drafts/ --quiet
  doclint --format json notice.md > result.json
  doclint --fix-dry-run notice.md      see what can be mended; without -dry-run it is written
  doclint --fix --stdin-filename notice.md - < notice.md > mended.md
`,
  },
}

/** Columns of the names of options; their explanations stand behind. */
const nameColumns = 36
/** A narrower terminal has no room beside the names: explanations go below them. */
const narrow = 60

/** What `doclint --help` prints, in so many columns. */
export function helpText(locale: Locale, columns = 100): string {
  const rows = optionEntries.flatMap(([name, { short, value, help }]) => {
    const names = `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
    return inTwoColumns(names, help[locale], columns)
  })
  const { head, tail } = texts[locale]
  const prose = (text: string): string[] => text.split('\n').flatMap((line) => proseLines(line, columns))
  return [...prose(head), ...rows, ...prose(tail)].join('\n')
}

/** A line of usage: what stands behind two blanks is an explanation in a column of its own. */
function proseLines(line: string, columns: number): string[] {
  const [, lead = '', text = ''] = /^( {2}doclint\b.*?) {2,}(\S.*)$/.exec(line) ?? []
  if (lead !== '') return inTwoColumns(lead, text, columns)
  if (displayWidth(line) <= columns) return [line]
  const indent = /^ */.exec(line)?.[0] ?? ''
  return wrap(line.trim(), columns - indent.length).map((part) => indent + part)
}

function inTwoColumns(lead: string, text: string, columns: number): string[] {
  if (columns < narrow || displayWidth(lead) + 2 > nameColumns) {
    return [lead, ...wrap(text, columns - 8).map((line) => `        ${line}`)]
  }
  return wrap(text, columns - nameColumns).map((line, index) => padTo(index === 0 ? lead : '', nameColumns) + line)
}
