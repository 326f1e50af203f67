import { dimensions } from '../diagnostic/dimension.ts'
import { builtInRules } from '../index.ts'
import { displayWidth, fitStart, padTo } from '../report/pretty/display-width.ts'
import { dimensionNames, severityNames } from '../report/pretty/words.ts'
import type { Rule } from '../rule/rule.ts'
import type { ReportFormat } from './command.ts'
import { ruleJson } from './rule-json.ts'
import type { Session, Status } from './terminal.ts'

/** Lists the rules, by dimension. */
export function rulesCommand(format: ReportFormat, session: Session): Status {
  session.write(format === 'json' ? jsonList() : table(session))
  return 0
}

function jsonList(): string {
  return `${JSON.stringify({ version: 1, rules: builtInRules.map(ruleJson) })}\n`
}

function table({ locale, columns = 100 }: Session): string {
  const widest = Math.max(...builtInRules.map(({ meta }) => meta.id.length))
  const lines = dimensions.flatMap((dimension) => {
    const own = builtInRules.filter(({ meta }) => meta.dimension === dimension)
    if (own.length === 0) return []
    return [`${dimensionNames[dimension][locale]} (${own.length})`, ...own.map((rule) => row(rule, widest)), '']
  })
  const closing =
    locale === 'zh'
      ? `共 ${builtInRules.length} 条规则。说明一条规则：doclint explain ${builtInRules[0]?.meta.id ?? 'RULE'}`
      : `${builtInRules.length} rules. To read about one: doclint explain ${builtInRules[0]?.meta.id ?? 'RULE'}`
  return [...lines, closing, ''].join('\n')

  function row({ meta }: Rule, width: number): string {
    const marks = [
      severityNames[meta.severity][locale],
      ...(meta.fix === 'none'
        ? []
        : [meta.fix === 'safe' ? word('可自动改', 'safe fix') : word('有改法', 'suggestion')]),
      ...(meta.status === 'trial' ? [word('试用，默认关', 'trial, off')] : []),
    ].join(word('，', ', '))
    const start = `  ${padTo(meta.id, width)}  `
    return `${start}${padTo(fitStart(meta.title[locale], columns - displayWidth(start) - displayWidth(marks) - 2), 30)}  ${marks}`
  }

  function word(zh: string, en: string): string {
    return locale === 'zh' ? zh : en
  }
}
