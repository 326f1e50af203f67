import { describe, expect, test } from 'vitest'
import { fixDraft } from '../../src/engine/fix.ts'
import type { FixWish } from '../../src/engine/choose-fixes.ts'
import type { FileResult } from '../../src/engine/result.ts'
import type { Rule } from '../../src/rule/rule.ts'
import type { RuleMetaSource } from '../../src/rule/schema.ts'
import { lintMarkdownWith, lintWith } from './lint-with.ts'
import { ruleStub } from './rule-stub.ts'

type Meta = Partial<RuleMetaSource> & Pick<RuleMetaSource, 'id'>

/** Finds each match of an expression and puts `to` in its place. */
function mending(meta: Meta, found: RegExp, to: string, kind: 'safe' | 'suggestion' = 'safe'): Rule {
  return ruleStub(meta, ({ report }) => ({
    sentence(sentence) {
      for (const match of sentence.text.matchAll(found)) {
        const at = sentence.part(match.index, match.index + match[0].length)
        report({
          at,
          messageId: 'found',
          data: { found: match[0] },
          fixes: [{ kind, messageId: 'found', edits: [{ start: at.start, end: at.end, text: to }] }],
        })
      }
    },
  }))
}

const allSafe: FixWish = { safe: true, suggestions: [] }

async function mend(
  rules: readonly Rule[],
  source: string,
  wish = allSafe,
): Promise<{ source: string; result: FileResult; edits: readonly object[] }> {
  const judge = (text: string): FileResult => lintWith(rules, text)
  const { result, edits } = await fixDraft(judge(source), async (text) => judge(text), wish)
  return { source: result.document.source, result, edits }
}

describe('which fixes', () => {
  const rules = [mending({ id: 'correct/safe' }, /甲/g, '子'), mending({ id: 'short/word' }, /乙/g, '丑', 'suggestion')]

  test('safe ones, those of rules that are named, or both', async () => {
    expect((await mend(rules, '有甲有乙。')).source).toBe('有子有乙。')
    expect((await mend(rules, '有甲有乙。', { safe: false, suggestions: ['short/*'] })).source).toBe('有甲有丑。')
    expect((await mend(rules, '有甲有乙。', { safe: true, suggestions: ['short/word'] })).source).toBe('有子有丑。')
    expect((await mend(rules, '有甲有乙。', { safe: false, suggestions: ['fresh/*'] })).source).toBe('有甲有乙。')
  })

  test('never of what a comment suppresses, even a single place of a habit', async () => {
    const habit = ruleStub({ id: 'correct/habit' }, ({ document, report }) => ({
      document() {
        const places = document.sentences.flatMap((sentence) =>
          [...sentence.text.matchAll(/甲/g)].map(({ index }) => sentence.part(index, index + 1)),
        )
        const [first, ...others] = places
        if (!first) return
        const edits = places.map(({ start, end }) => ({ start, end, text: '子' }))
        report({
          at: first,
          messageId: 'found',
          related: others.map((at) => ({ at })),
          fixes: [{ kind: 'safe', messageId: 'found', edits }],
        })
      },
    }))
    const source = '有甲。\n<!-- doclint-disable-next-line correct/habit -->\n留甲。\n又甲。\n'
    const mended = await mend([habit], source)
    expect(mended.source).toBe('有子。\n<!-- doclint-disable-next-line correct/habit -->\n留甲。\n又子。\n')
    expect(mended.result.mended).toEqual({ places: 2, left: 0 })
    expect(mended.result.problems).toEqual([])
  })
})

describe('several fixes', () => {
  test('the graver first; what touches it waits for the next round', async () => {
    const rules = [
      mending({ id: 'correct/low', severity: 'info' }, /甲乙/g, '丙'),
      mending({ id: 'format/high', severity: 'error' }, /乙丁/g, '戊'),
      mending({ id: 'correct/next' }, /甲戊/g, '好'),
    ]
    const { source, result, edits } = await mend(rules, '有甲乙丁。')
    expect(source).toBe('有好。')
    expect(result.mended).toEqual({ places: 2, left: 0 })
    expect(edits).toEqual([{ start: 1, end: 4, text: '好' }])
  })

  test('two that undo each other come to an end', async () => {
    const rules = [mending({ id: 'correct/one' }, /甲/g, '乙'), mending({ id: 'correct/two' }, /乙/g, '甲')]
    expect((await mend(rules, '有甲。')).source).toMatch(/^有[甲乙]。$/)
  })
})

describe('a fix is not made', () => {
  test('that leaves its finding where it was', async () => {
    const { source, result } = await mend([mending({ id: 'correct/vain' }, /甲/g, '甲甲')], '有甲。')
    expect([source, result.mended]).toEqual(['有甲。', { places: 0, left: 1 }])
  })

  test('that brings an error about, while the others are', async () => {
    const rules = [
      mending({ id: 'correct/harmful' }, /甲/g, '错'),
      mending({ id: 'correct/good' }, /乙/g, '好'),
      mending({ id: 'format/error', severity: 'error' }, /错/g, ''),
    ]
    const { source, result } = await mend(rules, '有甲有乙。', { safe: true, suggestions: [] })
    expect([source, result.mended]).toEqual(['有甲有好。', { places: 1, left: 1 }])
  })

  test('that would make markup of the words', async () => {
    const rules = [mending({ id: 'correct/ordinal' }, /1，/g, '1.'), mending({ id: 'correct/good' }, /乙/g, '好')]
    const judge = async (source: string): Promise<FileResult> => lintMarkdownWith(rules, source)
    const { result } = await fixDraft(await judge('1， 有甲。\n\n有乙。\n'), judge, allSafe)
    expect([result.document.source, result.mended]).toEqual(['1， 有甲。\n\n有好。\n', { places: 1, left: 1 }])
  })

  test('that would part a line', async () => {
    expect((await mend([mending({ id: 'correct/line' }, /甲/g, '\n')], '有甲。')).source).toBe('有甲。')
  })
})
