import { patternFault } from '../config/rule-faults.ts'
import { matchesRule } from '../config/settings.ts'
import { dimensions } from '../diagnostic/dimension.ts'
import type { Failure } from '../host/failure.ts'
import { displayWidth, fitStart, padTo } from '../report/pretty/display-width.ts'
import { dimensionNames, severityNames } from '../report/pretty/words.ts'
import { wrap } from '../report/pretty/wrap.ts'
import type { Rule } from '../rule/rule.ts'
import type { LintOptions } from './command.ts'
import { ruleJson } from './rule-json.ts'
import { outputFault } from './output-fault.ts'
import { plainOutput } from './output.ts'
import { rulesInForce } from './rules-in-force.ts'
import { sayFailures } from './say-failure.ts'
import type { Session, Status } from './terminal.ts'

/** Lists the rules, by dimension: all, or those that `--rule` or the words behind the command name. */
export async function rulesCommand(
  patterns: readonly string[],
  options: LintOptions,
  session: Session,
): Promise<Status> {
  const { rules, failures } = await rulesInForce(options, session)
  const wrong = patterns
    .flatMap((pattern) => patternFault(pattern, rules) ?? [])
    .map((message): Failure => ({ message }))
  const misdirected = outputFault(options.output, [], session.workingFolder)
  if (misdirected) wrong.push(misdirected)
  // Whoever mends a configuration needs the list: it is printed all the same.
  sayFailures([...failures, ...wrong], session)
  if (wrong.length > 0) return 2
  const listed = rules.filter(
    ({ meta }) => patterns.length === 0 || patterns.some((pattern) => matchesRule(pattern, meta.id)),
  )
  const output = plainOutput(options, session)
  const page = { ...session, columns: output.columns }
  output.write(options.format === 'json' ? jsonList(listed) : table(listed, page))
  return (await output.close()) && failures.length === 0 ? 0 : 2
}

function jsonList(rules: readonly Rule[]): string {
  return `${JSON.stringify({ version: 1, rules: rules.map(ruleJson) })}\n`
}

/** Columns that a title needs to be understood. */
const leastTitle = 16

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
  return [...lines, ...wrap(closing, columns), ''].join('\n')

  function row({ meta }: Rule, width: number): string {
    const marks = [
      severityNames[meta.severity][locale],
      ...(meta.fix === 'none'
        ? []
        : [meta.fix === 'safe' ? word('可自动改', 'safe fix') : word('有改法', 'suggestion')]),
      ...(meta.status === 'trial' ? [word('试用，默认关', 'trial, off')] : []),
    ].join(word('，', ', '))
    const start = `  ${padTo(meta.id, width)}  `
    const room = columns - displayWidth(start) - displayWidth(marks) - 2
    // Where a title has no room beside its rule, it goes below, rather than be cut to nothing.
    if (room < leastTitle)
      return [
        `  ${meta.id}`,
        ...wrap(`${meta.title[locale]}  ${marks}`, columns - 4).map((line) => `    ${line}`),
      ].join('\n')
    return `${start}${padTo(fitStart(meta.title[locale], room), Math.min(30, room))}  ${marks}`
  }

  function word(zh: string, en: string): string {
    return locale === 'zh' ? zh : en
  }
}
