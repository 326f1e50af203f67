import { completeMeta } from '../../src/rule/define-rule.ts'
import type { Rule, RuleContext, RuleVisitor } from '../../src/rule/rule.ts'
import type { RuleMetaSource } from '../../src/rule/schema.ts'

/** A rule for tests of the engine, with as little metadata as the schema allows. */
export function ruleStub(
  meta: Partial<RuleMetaSource> & Pick<RuleMetaSource, 'id'>,
  create: (context: RuleContext) => RuleVisitor,
): Rule {
  return {
    meta: completeMeta({
      category: 'redundant',
      title: { zh: '试', en: 'stub' },
      why: { zh: '试', en: 'stub' },
      messages: { found: { zh: '“{found}”', en: '“{found}”' } },
      severity: 'warning',
      since: '0.1.0',
      catalogue: [],
      ...meta,
    }),
    options: {},
    create,
  }
}

/** Reports each occurrence of a word. */
export function wordRule(meta: Partial<RuleMetaSource> & Pick<RuleMetaSource, 'id'>, word: string): Rule {
  return ruleStub(meta, ({ report }) => ({
    phrases: {
      terms: [word],
      found: (sentence, _term, start, end) =>
        report({ at: sentence.part(start, end), messageId: 'found', data: { found: word } }),
    },
  }))
}
