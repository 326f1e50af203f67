import { phraseFinder, type PhraseFinder } from './phrase-finder.ts'

/**
 * For each expression the literals of which a text must hold one before the expression can match (`requiredLiterals`);
 * null for one that asks for none.
 */
export type ExpressionLiterals = readonly (readonly string[] | null)[]

/**
 * Tells in one pass which of at most 31 expressions a text may match: bit `n` stands for expression `n`. An expression
 * whose bit is off cannot match; one whose bit is on must be tried. Most sentences hold few of the words that
 * expressions ask for, and an expression costs many times what this pass costs.
 */
export function literalScreen(expressions: ExpressionLiterals): (text: string) => number {
  let built: { readonly finder: PhraseFinder; readonly masks: Int32Array; readonly always: number } | undefined
  return (text) => {
    const { finder, masks, always } = (built ??= build(expressions))
    let mask = always
    finder.each(text, (pattern) => {
      mask |= masks[pattern] ?? 0
    })
    return mask
  }
}

function build(expressions: ExpressionLiterals): { finder: PhraseFinder; masks: Int32Array; always: number } {
  const bits = new Map<string, number>()
  let always = 0
  expressions.forEach((literals, index) => {
    if (!literals) always |= 1 << index
    for (const literal of literals ?? []) bits.set(literal, (bits.get(literal) ?? 0) | (1 << index))
  })
  return { finder: phraseFinder([...bits.keys()]), masks: Int32Array.from(bits.values()), always }
}
