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
  let built: Screen | undefined
  return (text) => {
    const { finder, masks, ofUnits, always } = (built ??= build(expressions))
    let mask = always
    for (let at = 0; at < text.length; at++) mask |= ofUnits[text.charCodeAt(at)] ?? 0
    finder.each(text, (pattern) => {
      mask |= masks[pattern] ?? 0
    })
    return mask
  }
}

interface Screen {
  /** Finds the literals of more than one unit, and the bits of each. */
  readonly finder: PhraseFinder
  readonly masks: Int32Array
  /** The bits of those of one unit, by the unit: 年 and 个 stand in every second sentence, too often for the finder. */
  readonly ofUnits: Int32Array
  readonly always: number
}

function build(expressions: ExpressionLiterals): Screen {
  const bits = new Map<string, number>()
  const ofUnits = new Int32Array(1 << 16)
  let always = 0
  expressions.forEach((literals, index) => {
    const bit = 1 << index
    if (!literals) always |= bit
    for (const literal of literals ?? []) {
      if (literal.length === 1) ofUnits[literal.charCodeAt(0)] = (ofUnits[literal.charCodeAt(0)] ?? 0) | bit
      else bits.set(literal, (bits.get(literal) ?? 0) | bit)
    }
  })
  return { finder: phraseFinder([...bits.keys()]), masks: Int32Array.from(bits.values()), ofUnits, always }
}
