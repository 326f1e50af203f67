import type { Problem } from '../diagnostic/diagnostic.ts'
import type { Document } from '../document/document.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Rule } from './rule.ts'

const code = 'no-rules'

/** Says of a draft in a language that no rule knows that nothing was checked: “nothing found” would be taken for praise. */
export function noRulesProblem({ language, blocks }: Document, rules: readonly Rule[]): Problem | undefined {
  if (rules.some(({ meta }) => meta.languages.includes(language))) return undefined
  // The preset plain-english, or `language: en`, makes English of every draft.
  const isSetSo = language === 'en' && detectLanguage(blocks) === 'zh'
  const message = isSetSo
    ? {
        zh: '设置说文稿是英文，而英文还没有规则，所以什么都没有检查。文稿看来是中文：请去掉 language: en（或预设 plain-english、--language en）。',
        en: 'The settings say that this draft is in English, for which there are no rules yet, so nothing was checked. It looks Chinese: take out language: en (or the preset plain-english, or --language en).',
      }
    : {
        zh: '这是英文文稿：英文还没有规则，什么都没有检查。',
        en: 'This draft is in English: there are no rules for English yet, and nothing was checked.',
      }
  return { code, message }
}

/** Whether no rule looked at a draft for want of rules in its language. */
export function isUnchecked({ problems }: { readonly problems: readonly Problem[] }): boolean {
  return problems.some((problem) => problem.code === code)
}
