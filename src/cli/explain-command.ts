import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import packageFile from '../../package.json' with { type: 'json' }
import { patternFault } from '../config/rule-faults.ts'
import type { Failure } from '../host/failure.ts'
import type { LintOptions } from './command.ts'
import { explainRule } from './explain-rule.ts'
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
  let status: Status = 0
  const explained: Explained[] = []
  for (const name of names) {
    const one = await explain(name, options, session)
    if ('failures' in one) {
      sayFailures(one.failures, session)
      status = 2
    } else explained.push(one)
  }
  session.write(
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, doclint: packageFile.version, explained: explained.map(({ json }) => json) })}\n`
      : explained.map(({ text }) => text()).join('\n'),
  )
  return status
}

interface Explained {
  readonly json: object
  text(): string
}

async function explain(
  name: string,
  options: LintOptions,
  session: Session,
): Promise<Explained | { readonly failures: readonly Failure[] }> {
  const rules = await rulesInForce(options, session)
  const rule = rules.find(({ meta }) => meta.id === name)
  if (rule) return { json: { kind: 'rule', ...ruleJson(rule) }, text: () => explainRule(rule, session) }
  if (!existsSync(resolve(session.workingFolder, name))) {
    const message = patternFault(name, rules) ?? {
      zh: `${name} 是一批规则。请给出其中一条的名字。`,
      en: `${name} stands for many rules. Name one of them.`,
    }
    return { failures: [{ message }] }
  }
  const { explainFile } = await import('./explain/explain-file.ts')
  const { explanationText } = await import('./explain/explanation-text.ts')
  const explanation = await explainFile(name, options, session)
  if ('failures' in explanation) return explanation
  const { locale, columns = 100 } = session
  return { json: explanation, text: () => explanationText(explanation, { locale, columns }) }
}
