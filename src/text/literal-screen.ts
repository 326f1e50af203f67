import { frequentWords } from './frequent-words.ts'

/**
 * For each expression the literals of which a text must hold one before the expression can match (`requiredLiterals`);
 * null for one that asks for none.
 */
export type ExpressionLiterals = readonly (readonly string[] | null)[]

/**
 * Tells in one pass which of at most 31 expressions a text may match: bit `n` stands for expression `n`. An expression
 * whose bit is off cannot match; one whose bit is on must be tried. Most sentences hold few of the words that
 * expressions ask for, and an expression costs many times what this pass costs. Of a longer literal two units are
 * looked for.
 */
export function literalScreen(expressions: ExpressionLiterals): (text: string) => number {
  let built: Screen | undefined
  return (text) => {
    const screen = (built ??= build(expressions))
    const { ofUnits, openings, ofPairs, always } = screen
    let mask = always
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      mask |= ofUnits[unit] ?? 0
      if (openings[before] === 1) mask |= ofPairs[slotOf(screen, (before << 16) | unit)] ?? 0
      before = unit
    }
    return mask
  }
}

interface Screen {
  /** The bits of literals of one unit, by the unit. */
  readonly ofUnits: Int32Array
  /** Whether a unit begins a pair, 1 or 0: most do not. */
  readonly openings: Uint8Array
  /** Pairs as one number, at the slot of their hash or the next that is free; 0 where none stands. */
  readonly keys: Int32Array
  /** The bits of each pair. */
  readonly ofPairs: Int32Array
  /** The bits of expressions that ask for no literal. */
  always: number
}

function build(expressions: ExpressionLiterals): Screen {
  let slots = 1024
  while (slots < 2 * expressions.reduce((sum, literals) => sum + (literals?.length ?? 0), 0)) slots *= 2
  const screen: Screen = {
    ofUnits: new Int32Array(1 << 16),
    openings: new Uint8Array(1 << 16),
    keys: new Int32Array(slots),
    ofPairs: new Int32Array(slots),
    always: 0,
  }
  const { ofUnits, openings, keys, ofPairs } = screen
  expressions.forEach((literals, index) => {
    const bit = 1 << index
    if (!literals) screen.always |= bit
    for (const literal of literals ?? []) {
      const from = rarePair(literal)
      const unit = literal.charCodeAt(from)
      if (literal.length === 1) {
        ofUnits[unit] = (ofUnits[unit] ?? 0) | bit
        continue
      }
      const pair = (unit << 16) | literal.charCodeAt(from + 1)
      const slot = slotOf(screen, pair)
      keys[slot] = pair
      ofPairs[slot] = (ofPairs[slot] ?? 0) | bit
      openings[unit] = 1
    }
  })
  return screen
}

/** Where in a literal two units begin that no common word is made of; its beginning where there are none. */
function rarePair(literal: string): number {
  for (let at = 0; at + 1 < literal.length; at++) if (!frequentWords.has(literal.slice(at, at + 2))) return at
  return 0
}

/** Where a pair stands in the table, or could be put. */
function slotOf({ keys }: Screen, pair: number): number {
  const last = keys.length - 1
  // The uppermost bits of the product, as many as number the slots.
  let slot = Math.imul(pair, 0x9e3779b1) >>> Math.clz32(last)
  while (keys[slot] !== 0 && keys[slot] !== pair) slot = (slot + 1) & last
  return slot
}
