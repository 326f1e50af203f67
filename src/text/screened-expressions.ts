import { literalScreen, type ExpressionLiterals } from './literal-screen.ts'

/** An expression, and its bit in what a screen says of a text. */
export interface ScreenedExpression {
  readonly bit: number
  readonly expression: RegExp
}

/** Expressions that one text after another is laid against, behind one screen. */
export interface ExpressionScreen<Name extends string> {
  /** The bits of the expressions that a text may match. */
  readonly heldBy: (text: string) => number
  readonly of: Readonly<Record<Name, ScreenedExpression>>
}

/** Puts at most 31 expressions behind a screen; `literals` are those of each, in the order of the expressions. */
export function screenExpressions<Name extends string>(
  expressions: Readonly<Record<Name, RegExp>>,
  literals: ExpressionLiterals,
): ExpressionScreen<Name> {
  const named = Object.entries<RegExp>(expressions).map(([name, expression], index): [string, ScreenedExpression] => [
    name,
    { bit: 1 << index, expression },
  ])
  return { heldBy: literalScreen(literals), of: Object.fromEntries(named) as Record<Name, ScreenedExpression> }
}

/** Tests a text, or a part of it, against an expression that its screen does not rule out. */
export function matches({ bit, expression }: ScreenedExpression, held: number, text: string): boolean {
  return (held & bit) !== 0 && expression.test(text)
}
