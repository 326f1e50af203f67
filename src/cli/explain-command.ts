import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { patternFault } from '../config/rule-faults.ts'
import { builtInRules } from '../index.ts'
import type { LintOptions } from './command.ts'
import { explainRule } from './explain-rule.ts'
import { explainSettings } from './explain-settings.ts'
import { sayFailure } from './say-failure.ts'
import type { Session, Status } from './terminal.ts'

/** Explains rules by their ids and drafts by their settings. */
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
  for (const [index, name] of names.entries()) {
    if (index > 0) session.write('\n')
    const rule = builtInRules.find(({ meta }) => meta.id === name)
    if (rule) session.write(explainRule(rule, session))
    else if (existsSync(resolve(session.workingFolder, name))) {
      if (!(await explainSettings(name, options, session))) status = 2
    } else {
      const message = patternFault(name, builtInRules) ?? {
        zh: `${name} 是一批规则。请给出其中一条的名字。`,
        en: `${name} stands for many rules. Name one of them.`,
      }
      sayFailure({ message }, session)
      status = 2
    }
  }
  return status
}
