import type { RuleVisitor } from '../rule/rule.ts'
import type { Automaton, Match } from '../text/automaton.ts'

/** Which rules look for which phrase, all in one automaton. */
export interface PhraseIndex<Runner> {
  /** For each pattern the rules that want it and its number in their own lists. */
  readonly owners: readonly (readonly { readonly runner: Runner; readonly term: number }[])[]
  matches(prose: string): Match[]
}

/** Lays the phrases of all rules together; a phrase wanted by several rules is looked for once. */
export function phraseIndex<Runner extends { readonly visitor: RuleVisitor }>(
  runners: readonly Runner[],
  automatonOf: (terms: readonly string[]) => Automaton,
): PhraseIndex<Runner> {
  const numbers = new Map<string, number>()
  const owners: { runner: Runner; term: number }[][] = []
  for (const runner of runners) {
    runner.visitor.phrases?.terms.forEach((phrase, term) => {
      let number = numbers.get(phrase)
      if (number === undefined) {
        number = owners.length
        numbers.set(phrase, number)
        owners.push([])
      }
      owners[number]?.push({ runner, term })
    })
  }
  const finder = automatonOf([...numbers.keys()])
  return { owners, matches: (prose) => finder.matches(prose) }
}
