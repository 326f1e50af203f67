import { dimensions } from '../diagnostic/dimension.ts'
import { compileYamlRule } from '../rule/compile-yaml-rule.ts'
import { defineRule } from '../rule/define-rule.ts'
import { faultsOfRule, type KnownNames } from '../rule/faults-of-rule.ts'
import { readRule } from '../rule/read-rule.ts'
import type { Rule, RuleSource } from '../rule/rule.ts'
import { readExamples } from './examples.ts'
import { inFile, type FileProblem, type PackFile, type PackRuleFiles } from './pack-files.ts'

/** A rule of a pack with the file that holds its examples; or what keeps it from running. */
export type PackRule =
  | { readonly rule: Rule; readonly file: string; readonly readme: PackFile }
  | { readonly rule?: undefined; readonly problems: readonly FileProblem[] }

/** Reads one rule folder of a pack. Never throws for what it holds. */
export function readPackRule(files: PackRuleFiles, known: KnownNames): PackRule {
  const read = files.code ? codeRule(files.code, known) : yamlRule(files, known)
  if (!read.rule) return read
  const { file, rule } = read
  if (rule.meta.id !== files.id) {
    const message = {
      zh: `规则自称 ${rule.meta.id}，文件夹却是 ${files.id}。请改成一样。`,
      en: `The rule calls itself ${rule.meta.id}, its folder ${files.id}. Make them the same.`,
    }
    return { problems: [{ code: 'pack-rule', path: file, line: 1, column: 1, message }] }
  }
  const problems = readmeProblems(files)
  return problems.length === 0 && files.readme ? { rule, file, readme: files.readme } : { problems }
}

type Read = { rule: Rule; file: string } | { rule?: undefined; problems: FileProblem[] }

function yamlRule({ yaml, path }: PackRuleFiles, known: KnownNames): Read {
  if (!yaml) {
    const message = {
      zh: '文件夹里没有 rule.yaml。请写一份，或删去文件夹。',
      en: 'The folder holds no rule.yaml. Write one, or remove the folder.',
    }
    return { problems: [{ code: 'pack-rule', path, message }] }
  }
  const read = readRule(yaml.source, known)
  return read.value
    ? { rule: compileYamlRule(read.value), file: yaml.path }
    : { problems: inFile(yaml.path, read.problems) }
}

function codeRule({ path, exported }: NonNullable<PackRuleFiles['code']>, known: KnownNames): Read {
  const source = exported as Partial<RuleSource<Record<never, never>>> | null | undefined
  const id = source?.meta?.id
  if (typeof id !== 'string' || typeof source?.create !== 'function' || !dimensions.some((one) => id.startsWith(one))) {
    const message = {
      zh: '默认导出的不是规则。请写 export default defineRule({ meta, create })。',
      en: 'The default export is no rule. Write export default defineRule({ meta, create }).',
    }
    return { problems: [{ code: 'pack-rule', path, message }] }
  }
  const problems: FileProblem[] = []
  try {
    // A rule that is complete already comes out as it is.
    const rule = defineRule(source as RuleSource<Record<never, never>>)
    problems.push(
      ...faultsOfRule((source as RuleSource<Record<never, never>>).meta, known).map(({ message }) => ({
        code: 'pack-rule',
        path,
        message,
      })),
    )
    if (problems.length === 0) return { rule, file: path }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = {
      zh: `规则读不通：${reason}。请核对 meta。`,
      en: `The rule cannot be read: ${reason}. Check its meta.`,
    }
    problems.push({ code: 'pack-rule', path, message })
  }
  return { problems }
}

/** No example, no rule; and an example that cannot be run is none. */
function readmeProblems({ readme, path }: PackRuleFiles): FileProblem[] {
  if (!readme) {
    const message = {
      zh: '没有 README.md。请写一份，至少举一个 bad 例和一个 good 例。',
      en: 'There is no README.md. Write one with at least a bad and a good example.',
    }
    return [{ code: 'pack-example', path, message }]
  }
  const examples = readExamples(readme.source)
  const faults = examples.flatMap(({ line, fault }): FileProblem[] =>
    fault ? [{ code: 'pack-example', path: readme.path, line, column: 1, message: fault }] : [],
  )
  const missing = (['bad', 'good'] as const).filter((verdict) => !examples.some(({ kind }) => kind === verdict))
  return [
    ...faults,
    ...missing.map((verdict): FileProblem => ({
      code: 'pack-example',
      path: readme.path,
      line: 1,
      column: 1,
      message: {
        zh: `没有 ${verdict} 例。请加一段以 \`\`\`text ${verdict} 开头的例子。`,
        en: `There is no ${verdict} example. Add one that begins with \`\`\`text ${verdict}.`,
      },
    })),
  ]
}
