/**
 * What a term can look like in prose: `坚持(人民|生命)至上` is two texts. A slot `…` stands for itself. Undefined where the
 * brackets are not those of alternatives: nested, or with a slot in them.
 */
export function literalsOf(term: string): string[] | undefined {
  if (/\([^()]*[(…]|^[^()]*\)|\([^()]*$/.test(term)) return undefined
  return alternatives(term)
}

function alternatives(term: string): string[] {
  const match = /\(([^()]*)\)/.exec(term)
  if (!match) return [term]
  const { 0: whole, 1: branches = '', index } = match
  return branches
    .split('|')
    .flatMap((branch) => alternatives(term.slice(0, index) + branch + term.slice(index + whole.length)))
}

/** Whether terms are the text that they look like: they have neither slots nor alternatives. */
export function isLiteral(terms: string): boolean {
  return !terms.includes('…') && !terms.includes('(')
}
