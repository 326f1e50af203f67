import { ruleBase, type RuleBase, type RuleSet } from '../engine/rule-base.ts'
import { findProtections } from '../document/protection.ts'
import type { KnownNames } from '../rule/faults-of-rule.ts'
import type { Dictionary } from '../rule/lexicon.ts'
import type { Rule } from '../rule/rule.ts'
import { measures } from '../score/measures/index.ts'
import { joinDictionaries } from './join-dictionaries.ts'
import type { FileProblem, PackFile, PackFiles } from './pack-files.ts'
import { readPackRule } from './read-pack-rule.ts'
import { casesOf } from './run-example.ts'

/** A rule of a pack, with its examples. */
export interface AddedRule {
  readonly rule: Rule
  /** The file of the rule, as it is shown to the user. */
  readonly file: string
  readonly readme: PackFile
}

export interface Extended extends RuleSet {
  readonly added: readonly AddedRule[]
  /** Why rules and lists were left out; the others hold. */
  readonly problems: readonly FileProblem[]
  /** Ids of rules that were left out or whose place was taken: a configuration may name them all the same. */
  readonly absent: readonly string[]
}

/**
 * The rules and word lists of a run with those of users. A broken rule or list is left out and named in the problems;
 * the examples of rules are not run.
 */
export function extend(base: RuleSet, packs: readonly PackFiles[], dictionaries: readonly PackFile[]): Extended {
  const files = [...packs.flatMap((pack) => pack.dictionaries), ...dictionaries]
  const joined = joinDictionaries(base.dictionaries, files)
  const known = knownNames(joined.dictionaries)
  const problems: FileProblem[] = [...joined.problems]
  const added: AddedRule[] = []
  const absent: string[] = []
  let rules = [...base.rules]
  for (const files of packs.flatMap((pack) => pack.rules)) {
    const read = readPackRule(files, known)
    if (!read.rule) {
      problems.push(...read.problems)
      absent.push(files.id)
      continue
    }
    const clash = clashProblem(read, rules)
    if (clash) problems.push(clash)
    else {
      const { replaces } = read.rule.meta
      absent.push(...replaces.filter((id) => id !== read.rule.meta.id))
      rules = [...rules.filter(({ meta }) => !replaces.includes(meta.id)), read.rule]
      added.push(read)
    }
  }
  return {
    rules,
    dictionaries: joined.dictionaries,
    added: added.filter(({ rule }) => rules.includes(rule)),
    problems,
    absent,
  }
}

function knownNames(dictionaries: readonly Dictionary[]): KnownNames {
  const knowledge = ruleBase([], dictionaries).knowledge([])
  return {
    measures,
    lexicons: dictionaries.map(({ id }) => id),
    isFixedWording: (text) =>
      findProtections(text, [], knowledge).some(
        ({ kind, start, end }) => kind === 'formula' && start === 0 && end === text.length,
      ),
  }
}

/** An id is one rule: whoever wants the place of a rule says so. */
function clashProblem({ rule: { meta }, file }: AddedRule, rules: readonly Rule[]): FileProblem | undefined {
  const unknown = meta.replaces.find((id) => !rules.some((rule) => rule.meta.id === id))
  if (unknown !== undefined) {
    const message = {
      zh: `replaces 写了不存在的规则 ${unknown}。请用 doclint rules 核对。`,
      en: `replaces names an unknown rule ${unknown}. Check it with doclint rules.`,
    }
    return { code: 'pack-rule', path: file, line: 1, column: 1, message }
  }
  if (meta.replaces.includes(meta.id) || !rules.some((rule) => rule.meta.id === meta.id)) return undefined
  const message = {
    zh: `已经有规则 ${meta.id}。请换一个名字；要代替它，写 replaces: [${meta.id}]。`,
    en: `There is a rule ${meta.id} already. Choose another id; to take its place, write replaces: [${meta.id}].`,
  }
  return { code: 'pack-rule', path: file, line: 1, column: 1, message }
}

/** The same without rules that miss a bad example of their own: they would find nothing in a draft either. */
export async function extendSoundly(
  base: RuleSet,
  packs: readonly PackFiles[],
  dictionaries: readonly PackFile[],
): Promise<Extended> {
  const extended = extend(base, packs, dictionaries)
  const ready = ruleBase(extended.rules, extended.dictionaries)
  const problems = (await Promise.all(extended.added.map((added) => missedExamples(added, ready)))).flat()
  if (problems.length === 0) return extended
  const blind = extended.added.filter(({ readme }) => problems.some(({ path }) => path === readme.path))
  const isBlind = (id: string): boolean => blind.some(({ rule }) => rule.meta.id === id)
  // What a blind rule wanted to replace stays where it is.
  const sighted = packs.map((pack) => ({ ...pack, rules: pack.rules.filter(({ id }) => !isBlind(id)) }))
  const again = extend(base, sighted, dictionaries)
  return {
    ...again,
    problems: [...again.problems, ...problems],
    absent: [...again.absent, ...blind.map(({ rule }) => rule.meta.id)],
  }
}

async function missedExamples({ rule, readme }: AddedRule, base: RuleBase): Promise<FileProblem[]> {
  const bad = casesOf(rule, readme.source, base).filter(({ example, wrapping }) => example.kind === 'bad' && !wrapping)
  const problems: FileProblem[] = []
  for (const { example, run } of bad) {
    const { expected, found } = await run()
    const missed = expected.find(({ start, end }) => !found.some((mark) => mark.start === start && mark.end === end))
    if (!missed) continue
    problems.push({
      code: 'pack-example',
      path: readme.path,
      line: example.line,
      column: 1,
      message: {
        zh: `规则 ${rule.meta.id} 没有标出自己 bad 例里的“${missed.quote}”，已停用。请改规则或改例子，用 doclint test 核对。`,
        en: `Rule ${rule.meta.id} misses “${missed.quote}” in its own bad example and was disabled. Mend the rule or the example, and check with doclint test.`,
      },
    })
  }
  return problems
}
