import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import packageFile from '../../package.json' with { type: 'json' }
import { patternFault } from '../config/rule-faults.ts'
import type { Localized } from '../diagnostic/localized.ts'
import type { Failure } from '../host/failure.ts'
import type { Rule } from '../rule/rule.ts'
import type { LintOptions } from './command.ts'
import { explainRule } from './explain-rule.ts'
import { outputFault } from './output-fault.ts'
import { plainOutput } from './output.ts'
import { ruleJson } from './rule-json.ts'
import { rulesInForce } from './rules-in-force.ts'
import { sayFailure, sayFailures } from './say-failure.ts'
import type { Session, Status } from './terminal.ts'

/** Explains rules by their ids, and drafts by all that their judgement rests on. */
export async function explainCommand(
  names: readonly string[],
  options: LintOptions,
  session: Session,
): Promise<Status> {
  if (names.length === 0) {
    const message = {
      zh: '没有说要说明什么。请给出规则名（doclint rules 列出全部）或文稿。',
      en: 'Nothing to explain is named. Name a rule (doclint rules lists all) or a draft.',
    }
    sayFailure({ message }, session)
    return 2
  }
  const misdirected = outputFault(options.output, namedFiles(names, session), session.workingFolder)
  if (misdirected) {
    sayFailure(misdirected, session)
    return 2
  }
  const output = plainOutput(options, session)
  const page: Session = { ...session, columns: output.columns }
  const { rules, failures } = await rulesInForce(options, session)
  sayFailures(failures, session)
  let status: Status = failures.length > 0 ? 2 : 0
  const explained: Explained[] = []
  for (const name of names) {
    const one = await explain(name, rules, options, page)
    if ('failures' in one) {
      sayFailures(
        one.failures.filter((failure) => !failures.some((said) => isSame(said, failure))),
        session,
      )
      status = 2
    } else explained.push(one)
  }
  output.write(
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, doclint: packageFile.version, explained: explained.map(({ json }) => json) })}\n`
      : explained.map(({ text }) => text()).join('\n'),
  )
  return (await output.close()) ? status : 2
}

interface Explained {
  readonly json: object
  text(): string
}

async function explain(
  name: string,
  rules: readonly Rule[],
  options: LintOptions,
  session: Session,
): Promise<Explained | { readonly failures: readonly Failure[] }> {
  // The title is what reports in Chinese show.
  const rule = rules.find(({ meta }) => meta.id === name || meta.title.zh === name || meta.title.en === name)
  if (rule) return { json: { kind: 'rule', ...ruleJson(rule) }, text: () => explainRule(rule, session) }
  if (name !== '-' && !existsSync(resolve(session.workingFolder, name)))
    return { failures: [{ message: neither(name, rules) }] }
  const { explainFile } = await import('./explain/explain-file.ts')
  const { explanationText } = await import('./explain/explanation-text.ts')
  const explanation = await explainFile(name, options, session)
  if ('failures' in explanation) return explanation
  const { locale, columns = 100 } = session
  return { json: explanation, text: () => explanationText(explanation, { locale, columns }) }
}

/** Neither a rule nor a file: what looks like a rule is said as one, what looks like a file as both. */
function neither(name: string, rules: readonly Rule[]): Localized {
  const fault = patternFault(name, rules)
  if (!fault)
    return {
      zh: `${name} 是一批规则。请给出其中一条的名字；全部见 doclint rules '${name}'。`,
      en: `${name} stands for many rules. Name one of them; see all with doclint rules '${name}'.`,
    }
  if (/^[a-z]+\/[a-z*-]+$/.test(name) || /是不是/.test(fault.zh)) return fault
  return {
    zh: `没有叫 ${name} 的规则，也没有这个文件。请核对路径；规则见 doclint rules。`,
    en: `There is neither a rule nor a file ${name}. Check the path; see the rules with doclint rules.`,
  }
}

function namedFiles(names: readonly string[], { workingFolder }: Session): { path: string }[] {
  return names.map((name) => ({ path: resolve(workingFolder, name) }))
}

/** Whether two failures say the same: each draft finds its configuration broken anew. */
function isSame(a: Failure, b: Failure): boolean {
  return a.path === b.path && a.line === b.line && a.message.en === b.message.en
}
