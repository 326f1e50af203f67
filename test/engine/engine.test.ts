import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/text/span.ts'
import { lintMarkdownWith, lintWith, quotesOf } from './lint-with.ts'
import { ruleStub, wordRule } from './rule-stub.ts'

describe('a rule that throws', () => {
  const broken = ruleStub({ id: 'short/broken' }, () => ({
    sentence() {
      throw new Error('no such thing')
    },
  }))

  test('is disabled and named, and the other rules go on', () => {
    const result = lintWith([broken, wordRule({ id: 'short/word' }, '套话')], '第一句套话。\n第二句套话。')
    expect(quotesOf(result)).toEqual(['套话', '套话'])
    expect(result.problems).toHaveLength(1)
    expect(result.problems[0]?.message.zh).toContain('short/broken')
    expect(result.problems[0]?.message.en).toContain('no such thing')
  })

  test('is caught while it is set up, too', () => {
    const unready = ruleStub({ id: 'short/unready' }, () => {
      throw new Error('no list')
    })
    expect(lintWith([unready], '一句话。').problems.map(({ code }) => code)).toEqual(['rule-crashed'])
  })
})

describe('overlapping findings', () => {
  const text = '各单位要进一步加强领导。'

  test('of one dimension become one, the longer', () => {
    const rules = [wordRule({ id: 'short/first' }, '进一步加强'), wordRule({ id: 'short/second' }, '加强领导')]
    expect(quotesOf(lintWith(rules, text))).toEqual(['进一步加强'])
  })

  test('of two dimensions both stay', () => {
    const rules = [
      wordRule({ id: 'short/first' }, '进一步加强'),
      wordRule({ id: 'fresh/second', category: 'stock' }, '加强领导'),
    ]
    expect(quotesOf(lintWith(rules, text))).toEqual(['进一步加强', '加强领导'])
  })

  test('go to the graver, whatever its length', () => {
    const rules = [
      wordRule({ id: 'correct/first', category: 'word' }, '进一步加强领导'),
      wordRule({ id: 'correct/second', category: 'word', severity: 'error' }, '加强领导'),
    ]
    expect(quotesOf(lintWith(rules, text))).toEqual(['加强领导'])
  })

  test('go to the one that supersedes the other', () => {
    const rules = [
      wordRule({ id: 'short/long' }, '进一步加强领导'),
      wordRule({ id: 'short/exact', supersedes: ['short/long'] }, '加强领导'),
    ]
    expect(quotesOf(lintWith(rules, text))).toEqual(['加强领导'])
  })

  test('stay apart where one is a whole sentence and the other a word in it', () => {
    const whole = ruleStub({ id: 'short/whole' }, ({ report }) => ({
      sentence: (sentence) => report({ at: sentence.span, messageId: 'found', data: { found: '' } }),
    }))
    expect(quotesOf(lintWith([whole, wordRule({ id: 'short/word' }, '加强')], text))).toEqual([text, '加强'])
  })
})

describe('suppression comments', () => {
  const rules = [wordRule({ id: 'short/word' }, '套话'), wordRule({ id: 'fresh/other', category: 'stock' }, '空话')]

  test('take out the next line that holds anything', () => {
    const result = lintWith(
      rules,
      '<!-- doclint-disable-next-line short/word: 引用原话 -->\n\n一句套话。\n又一句套话。',
    )
    expect(result.suppressed).toBe(1)
    expect(result.diagnostics).toHaveLength(1)
    expect(result.problems).toEqual([])
  })

  test('hold from disable to enable', () => {
    const source = '一句套话。\n<!-- doclint-disable -->\n一句套话、空话。\n<!-- doclint-enable -->\n一句空话。'
    expect(quotesOf(lintWith(rules, source))).toEqual(['套话', '空话'])
  })

  test('may name a dimension, or the whole file', () => {
    expect(quotesOf(lintWith(rules, '<!-- doclint-disable-file fresh/* -->\n一句套话、空话。'))).toEqual(['套话'])
  })

  test('the whole file may be named at its end, and no enable takes that back', () => {
    const between = '<!-- doclint-disable short/word -->\n好。\n<!-- doclint-enable -->\n一句套话。\n'
    expect(quotesOf(lintWith(rules, `一句套话。\n${between}<!-- doclint-disable-file -->`))).toEqual([])
  })

  test('hold each for its own lines, however many there are', () => {
    const passage =
      '<!-- doclint-disable-next-line -->\n一句套话。\n<!-- doclint-disable -->\n套话。\n<!-- doclint-enable -->\n套话、套话。\n'
    const { diagnostics, problems } = lintWith(rules, passage.repeat(200))
    expect([diagnostics.length, problems]).toEqual([400, []])
  })

  test('that are unused or misspelt are reported with their line', () => {
    const unused = lintWith(rules, '好。\n<!-- doclint-disable-next-line short/word -->\n好。')
    expect(unused.problems.map(({ code, line }) => [code, line])).toEqual([['unused-suppression', 2]])
    const misspelt = lintWith(rules, '<!-- doclint-disable short/wrod -->\n一句套话。')
    expect(misspelt.problems.map(({ code, line }) => [code, line])).toEqual([['unknown-suppression', 1]])
    expect(misspelt.diagnostics).toHaveLength(1)
    const ended = lintWith(rules, '好。\n<!-- doclint-enable -->\n好。')
    expect(ended.problems.map(({ code, line }) => [code, line])).toEqual([['unused-suppression', 2]])
  })

  test.each([
    ['doclint-disable-line short/word', 'doclint-disable-next-line'],
    ['doclint-disabel-next-line', 'doclint-disable-next-line'],
    ['doclint-disabled', 'doclint-disable'],
    ['doclint-ignore', 'doclint-disable-next-line'],
    ['doclint disable-next-line', 'doclint-disable-next-line'],
    ['DOCLINT-DISABLE', 'doclint-disable'],
  ])('a name that does not exist silences nothing and is told: %s', (comment, nearest) => {
    const { problems, diagnostics } = lintWith(rules, `<!-- ${comment} -->\n一句套话。\n又一句套话。`)
    expect(diagnostics).toHaveLength(2)
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['unknown-suppression', 1]])
    expect(problems[0]?.message.en).toContain(`Did you mean ${nearest}?`)
  })

  test('a comment of people is left alone', () => {
    expect(lintWith(rules, '<!-- doclint 查过，2026年3月 -->\n好。').problems).toEqual([])
  })

  test('a reason may hold any character', () => {
    const result = lintWith(rules, '<!-- doclint-disable-next-line short/word: 数量>10，见《甲》：原话 -->\n一句套话。')
    expect([result.diagnostics.length, result.suppressed, result.problems]).toEqual([0, 1, []])
  })

  test('in plain text a comment behind other words is told and does nothing', () => {
    const { diagnostics, problems } = lintWith(rules, '开头。\n一句套话。<!-- doclint-disable-file -->')
    expect(diagnostics).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['misplaced-suppression'])
  })

  test.each(['```\n<!-- doclint-disable-file -->\n```', '写法是`<!-- doclint-disable-file -->`。'])(
    'in code a comment is shown, not meant: %s',
    (code) => {
      const { diagnostics, problems } = lintMarkdownWith(rules, `开头。\n\n${code}\n\n一句套话。`)
      expect([diagnostics.length, problems]).toEqual([1, []])
    },
  )

  test('take single places out of a habit, which begins at the first that is left', () => {
    const habit = ruleStub({ id: 'short/habit' }, ({ report }) => {
      const places: Span[] = []
      return {
        sentence: (sentence) => places.push(sentence.part(0, 2)),
        document: () => {
          const [at, ...others] = places
          if (!at) return
          const data = { found: '套话', count: places.length }
          report({ at, messageId: 'found', data, related: others.map((place) => ({ at: place })) })
        },
      }
    })
    const result = lintWith([habit], '<!-- doclint-disable-next-line -->\n套话一。\n套话二。\n套话三。')
    expect(result.problems).toEqual([])
    expect(result.diagnostics.map(({ at, related, data }) => [at.start, related?.length, data?.['count']])).toEqual([
      [result.document.source.indexOf('套话二'), 1, 2],
    ])
    expect(lintWith([habit], '<!-- doclint-disable -->\n套话一。\n套话二。').suppressed).toBe(1)
  })
})

describe('settings', () => {
  test('a trial rule runs only when it is named', () => {
    const trial = wordRule({ id: 'short/trial', status: 'trial' }, '套话')
    expect(lintWith([trial], '套话。').diagnostics).toEqual([])
    expect(lintWith([trial], '套话。', { rules: [['short/trial', { severity: 'on' }]] }).diagnostics).toHaveLength(1)
  })

  test('a rule does not report in a genre that it leaves out', () => {
    const rule = wordRule({ id: 'short/word', genres: { except: ['speech'] } }, '套话')
    expect(lintWith([rule], '套话。', { genre: { genre: 'speech', source: 'option' } }).diagnostics).toEqual([])
    expect(lintWith([rule], '套话。', { genre: { genre: 'notice', source: 'option' } }).diagnostics).toHaveLength(1)
  })

  test('the gate fails on an error, and on warnings only where a limit is set', () => {
    const error = wordRule({ id: 'correct/word', category: 'word', severity: 'error' }, '按装')
    expect(lintWith([error], '按装。').passed).toBe(false)
    const warning = wordRule({ id: 'short/word' }, '套话')
    expect(lintWith([warning], '套话。').passed).toBe(true)
    const limited = lintWith([warning], '套话。套话。', { gate: { floors: {}, errors: 0, warnings: 1 } })
    expect(limited.gate).toEqual([{ kind: 'warnings', count: 2, limit: 1 }])
  })

  test('the user’s terms are protected from style rules', () => {
    const rule = wordRule({ id: 'fresh/word', category: 'stock' }, '一网通办')
    expect(lintWith([rule], '推行一网通办。').diagnostics).toHaveLength(1)
    const { document } = lintWith([rule], '推行一网通办。', { terms: ['一网通办'] })
    expect(document.sentences[0]?.isProtected(2, 6, ['term'])).toBe(true)
  })
})
