import { completeMeta } from './define-rule.ts'
import type { Rule } from './rule.ts'
import type { YamlRule } from './schema.ts'
import { limitVisitor } from './checks/limit.ts'
import { patternVisitor } from './checks/pattern.ts'
import { phraseVisitor } from './checks/phrase.ts'
import { replaceVisitor } from './checks/replace.ts'

/** Makes a runnable rule of a checked YAML rule. */
export function compileYamlRule({ options, check, ...source }: YamlRule): Rule {
  const meta = completeMeta(source)
  return {
    meta,
    options: options ?? {},
    create(context) {
      switch (check.kind) {
        case 'phrase':
          return phraseVisitor(check, meta, context)
        case 'replace':
          return replaceVisitor(check, meta, context)
        case 'pattern':
          return patternVisitor(check, meta, context)
        case 'limit':
          return limitVisitor(check, meta, context)
      }
    },
  }
}
