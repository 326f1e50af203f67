import { checkLiterals, type CheckLiterals } from './check-literals.ts'
import { consistencyCheck } from './checks/consistency.ts'
import { densityCheck } from './checks/density.ts'
import { limitCheck } from './checks/limit.ts'
import { patternCheck } from './checks/pattern.ts'
import { phraseCheck } from './checks/phrase.ts'
import { repeatCheck } from './checks/repeat.ts'
import { replaceCheck } from './checks/replace.ts'
import { structureCheck } from './checks/structure.ts'
import { completeMeta } from './define-rule.ts'
import type { Rule, RuleContext, RuleMeta, RuleVisitor } from './rule.ts'
import type { Check, YamlRule } from './schema.ts'

/** Makes a runnable rule of a checked YAML rule. `literals` spares reading them out of its expressions again. */
export function compileYamlRule({ options, check, ...source }: YamlRule, literals?: CheckLiterals): Rule {
  const meta = completeMeta(source)
  return { meta, options: options ?? {}, create: compileCheck(check, meta, literals ?? checkLiterals(check)) }
}

function compileCheck(check: Check, meta: RuleMeta, literals: CheckLiterals): (context: RuleContext) => RuleVisitor {
  switch (check.kind) {
    case 'phrase':
      return phraseCheck(check, meta)
    case 'replace':
      return replaceCheck(check, meta)
    case 'pattern':
      return patternCheck(check, meta, literals)
    case 'limit':
      return limitCheck(check, meta)
    case 'density':
      return densityCheck(check, meta)
    case 'repeat':
      return repeatCheck(check, meta)
    case 'consistency':
      return consistencyCheck(check, meta)
    case 'structure':
      return structureCheck(check, meta)
  }
}
