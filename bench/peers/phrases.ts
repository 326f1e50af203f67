import { builtInDictionaries } from '../../dictionaries/index.ts'

/** Words of our own dictionaries that any tool can look up: plain 汉字, no slots, no alternatives. */
export function plainPhrases(count: number): string[] {
  const phrases = new Set<string>()
  for (const { entries } of builtInDictionaries) {
    for (const entry of entries) {
      const word = wordOf(entry)
      if (/^\p{Script=Han}{2,}$/u.test(word)) phrases.add(word)
    }
  }
  // Evenly from all dictionaries, so that common and rare words are both there.
  const all = [...phrases]
  if (all.length < count) throw new Error(`The dictionaries hold only ${all.length} plain phrases.`)
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? '')
}

function wordOf(entry: object): string {
  const { term, from } = entry as { term?: unknown; from?: unknown }
  if (typeof term === 'string') return term
  return typeof from === 'string' ? from : ''
}

/** The phrases as rules of prh. JSON is YAML, too. */
export function prhRules(phrases: readonly string[]): string {
  return JSON.stringify({ version: 1, rules: phrases.map((pattern) => ({ expected: '〔…〕', pattern })) })
}
