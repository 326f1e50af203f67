import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clauseExpressions } from '../../src/document/demand-words.ts'
import { clauseLiterals, sentenceLiterals } from '../../src/document/literals.generated.ts'
import { sentenceExpressions } from '../../src/document/sentence-words.ts'
import { screenExpressions } from '../../src/text/screened-expressions.ts'

const clauses = readdirSync('fixtures')
  .filter((name) => /^\d.*(?<!result)\.(?:txt|md)$/.test(name))
  .flatMap((name) => readFileSync(`fixtures/${name}`, 'utf8').split(/(?<=[，；：。！？\n])/))
/** What the expressions ask for, so that texts made by chance hold much of it. */
const words = [...clauseLiterals, ...sentenceLiterals].flatMap((literals) => literals ?? [])

test.each([
  ['clauses', screenExpressions(clauseExpressions, clauseLiterals)],
  ['sentences', screenExpressions(sentenceExpressions, sentenceLiterals)],
])('a screen for %s rules out nothing that matches', (_of, { heldBy, of }) => {
  const isSound = (text: string): void => {
    const held = heldBy(text)
    for (const [name, { bit, expression }] of Object.entries(of))
      if (expression.test(text)) expect([name, text, (held & bit) !== 0]).toEqual([name, text, true])
  }
  clauses.forEach(isSound)
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...clauses),
    fc.constantFrom(...'要应的，、1年了不是'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => isSound(pieces.join(''))),
    { numRuns: 500 },
  )
})
