import { dimensions } from '../diagnostic/dimension.ts'
import { displayWidth, fitStart, padTo } from '../report/pretty/display-width.ts'
import { dimensionNames, severityNames } from '../report/pretty/words.ts'
import type { Rule } from '../rule/rule.ts'
import type { LintOptions } from './command.ts'
import { ruleJson } from './rule-json.ts'
import { rulesInForce } from './rules-in-force.ts'
import type { Session, Status } from './terminal.ts'

/** Lists the rules, by dimension. */
export async function rulesCommand(options: LintOptions, session: Session): Promise<Status> {
  const rules = await rulesInForce(options, session)
  session.write(options.format === 'json' ? jsonList(rules) : table(rules, session))
  return 0
}

function jsonList(rules: readonly Rule[]): string {
  return `${JSON.stringify({ version: 1, rules: rules.map(ruleJson) })}\n`
}

function table(rules: readonly Rule[], { locale, columns = 100 }: Session): string {
  const widest = Math.max(...rules.map(({ meta }) => meta.id.length))
  const lines = dimensions.flatMap((dimension) => {
    const own = rules.filter(({ meta }) => meta.dimension === dimension)
    if (own.length === 0) return []
    return [`${dimensionNames[dimension][locale]} (${own.length})`, ...own.map((rule) => row(rule, widest)), '']
  })
  const closing =
    locale === 'zh'
      ? `共 ${rules.length} 条规则。说明一条规则：doclint explain ${rules[0]?.meta.id ?? 'RULE'}`
      : `${rules.length} rules. To read about one: doclint explain ${rules[0]?.meta.id ?? 'RULE'}`
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
