import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTerm } from '../../src/rule/checks/term.ts'
import { foldDictionary, unfoldDictionary } from '../../src/rule/folded-dictionary.ts'
import { isLiteral } from '../../src/rule/term-literals.ts'

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '(', '|', ')', '…', '"', '\\', ' ') })
const entry = fc.record(
  {
    term: text,
    to: text,
    advice: fc.constantFrom({ zh: '改', en: 'mend' }, { zh: '删', en: 'cut' }),
    unless: fc.constantFrom({ after: '乙' }),
  },
  { requiredKeys: ['term'] },
)

/** What a list tells of a term: nothing of one that is its own anchor or has none (`…`). */
function knownAnchors(term: string): readonly string[] | undefined {
  const { anchors } = compileTerm(term)
  return isLiteral(term) || anchors.length === 0 ? undefined : anchors
}

test('what was folded unfolds to the same entries in the same order', () => {
  fc.assert(
    fc.property(
      fc.array(entry),
      fc.option(fc.constant('formula' as const), { nil: undefined }),
      (entries, protects) => {
        const terms = entries.map(({ term }) => term)
        const dictionary = { id: 'zh/words', ...(protects && { protects }), entries }
        const { at, anchors, ...unfolded } = unfoldDictionary(foldDictionary(dictionary))
        expect(unfolded).toEqual({
          ...dictionary,
          terms,
          isLiteral: !entries.some(({ term }) => /[…(]/.test(term)),
        })
        expect(anchors ?? terms.map(() => undefined)).toEqual(terms.map(knownAnchors))
        // One by one, always as the same object; none behind the last.
        expect(entries.every((_entry, index) => at?.(index) === unfolded.entries[index])).toBe(true)
        expect(at?.(entries.length)).toBeUndefined()
      },
    ),
  )
})

test('entries with the same fields stand together', () => {
  const entries = [
    { term: '甲' },
    { term: '乙', to: '' },
    { term: '己', to: '庚' },
    { term: '丙', unless: { after: '丁' } },
    { term: '戊' },
  ]
  expect(foldDictionary({ id: 'zh/words', entries })).toEqual({
    id: 'zh/words',
    terms: '甲\n乙\n己\n丙\n戊',
    runs: JSON.stringify([
      [1, {}],
      [2, {}, '\n庚'],
      [1, { unless: { after: '丁' } }],
      [1, {}],
    ]),
  })
})

test.each([{ term: '甲\n乙' }, { term: '甲\t乙' }, { term: '甲', to: '乙\n' }])(
  'an entry that would not come back is refused: %j',
  (bad) => {
    expect(() => foldDictionary({ id: 'zh/words', entries: [bad] })).toThrow('zh/words: a line break')
  },
)
