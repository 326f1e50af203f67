import { resolve } from 'node:path'
import { ruleBase } from '../engine/rule-base.ts'
import { findPackage, isFolder, readPack } from '../host/read-pack.ts'
import { builtInDictionaries, builtInRules } from '../index.ts'
import { extend } from '../pack/extend.ts'
import { isAsShown, casesOf, type Mark, type Outcome, type RuleCase } from '../pack/run-example.ts'
import type { AddedRule } from '../pack/extend.ts'
import type { RuleBase } from '../engine/rule-base.ts'
import { sayFailure, sayFailures } from './say-failure.ts'
import { shownFrom } from './rules-in-force.ts'
import type { Session, Status } from './terminal.ts'

/**
 * Runs the examples of the rules of packs as the tests of the built-in rules do. Status 0: all examples hold; 1: one
 * does not; 2: a rule or list is broken, or there is no such pack.
 */
export async function testCommand(names: readonly string[], session: Session): Promise<Status> {
  if (names.length === 0) {
    const message = {
      zh: '没有说要测哪个规则包。请给出文件夹，如 doclint test ./house-rules。',
      en: 'No pack to test is named. Name its folder, as in doclint test ./house-rules.',
    }
    sayFailure({ message }, session)
    return 2
  }
  let status: Status = 0
  for (const name of names) {
    const tested = await testPack(name, session)
    if (tested > status) status = tested
  }
  return status
}

async function testPack(name: string, session: Session): Promise<Status> {
  const folder = folderOf(name, session)
  if (folder === undefined) {
    const message = {
      zh: '没有这个文件夹，也没有装叫这个名字的包。请给出规则包的文件夹或包名。',
      en: 'No such folder, and no package of this name is installed. Name the folder of a pack or its package.',
    }
    sayFailure({ path: name, message }, session)
    return 2
  }
  // Whoever names a folder on the command line trusts what is in it.
  const { pack, problems } = await readPack({ folder, mayRunCode: true, shown: shownFrom(session.workingFolder) })
  const extended = extend({ rules: builtInRules, dictionaries: builtInDictionaries }, [pack], [])
  const broken = [...problems, ...extended.problems]
  sayFailures(broken, session)
  const base = ruleBase(extended.rules, extended.dictionaries)
  const sums = { examples: 0, failed: 0, rules: 0 }
  for (const added of extended.added) {
    const { examples, lines } = await testRule(added, base, session)
    sums.examples += examples
    sums.failed += lines.length
    if (lines.length === 0) sums.rules++
    const { id } = added.rule.meta
    const count = session.locale === 'zh' ? `${examples} 个例子` : plural(examples, 'example')
    session.write([`${lines.length === 0 ? '✓' : '✗'} ${id}  ${count}`, ...lines, ''].join('\n'))
  }
  session.write(`${sumLine(sums, extended.added.length, broken.length, session)}\n`)
  return broken.length > 0 ? 2 : sums.failed > 0 ? 1 : 0
}

/** The folder of a pack, be it named by its path or as a package that is installed here. */
function folderOf(name: string, { workingFolder }: Session): string | undefined {
  const folder = resolve(workingFolder, name)
  if (isFolder(folder)) return folder
  return /^(?:@[\w.-]+\/)?\w[\w.-]*$/.test(name) ? findPackage(name, workingFolder) : undefined
}

async function testRule(
  { rule, readme }: AddedRule,
  base: RuleBase,
  session: Session,
): Promise<{ readonly examples: number; readonly lines: readonly string[] }> {
  const cases = casesOf(rule, readme.source, base)
  const lines: string[] = []
  const wrong = new Set<number>()
  for (const one of cases) {
    const { line } = one.example
    // Where the example itself fails, its other forms say nothing new.
    if (wrong.has(line)) continue
    const outcome = await one.run()
    if (isAsShown(outcome)) continue
    wrong.add(line)
    lines.push(`  ${readme.path}:${line}  ${explained(one, outcome, session)}`)
  }
  return { examples: cases.filter(({ wrapping }) => !wrapping).length, lines }
}

function explained(
  { example, wrapping }: RuleCase,
  { expected, found, unfilled, crash }: Outcome,
  { locale }: Session,
): string {
  const zh = locale === 'zh'
  const form = wrapping ? (zh ? `（写法：${wrapping.name}）` : ` (with ${wrapping.name})`) : ''
  const start = zh ? `${example.kind} 例${form}：` : `${example.kind} example${form}: `
  if (crash) return start + crash[locale]
  if (unfilled.length > 0) {
    const names = unfilled.map((name) => `{${name}}`).join(zh ? '、' : ', ')
    return start + (zh ? `提示语里的 ${names} 没有内容。` : `nothing fills ${names} in the message.`)
  }
  const marks = (list: readonly Mark[]): string =>
    list.length === 0
      ? zh
        ? '什么都不标'
        : 'nothing'
      : list.map(({ quote }) => (quote === '' ? (zh ? '全文' : 'the document') : `“${quote}”`)).join(zh ? '、' : ', ')
  return (
    start +
    (zh ? `应标${marks(expected)}，实际标了${marks(found)}。` : `expected ${marks(expected)}, found ${marks(found)}.`)
  )
}

function sumLine(
  sums: { readonly examples: number; readonly failed: number; readonly rules: number },
  rules: number,
  broken: number,
  { locale }: Session,
): string {
  if (locale === 'zh') {
    const left = broken > 0 ? `；另有 ${broken} 处错误，见上` : ''
    return `${rules} 条规则，${sums.rules} 条全对；${sums.examples} 个例子，${sums.failed} 个不符${left}。`
  }
  const left = broken > 0 ? `; ${plural(broken, 'fault')} besides, see above` : ''
  return `${plural(rules, 'rule')}, ${sums.rules} as shown; ${plural(sums.examples, 'example')}, ${sums.failed} not${left}.`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
