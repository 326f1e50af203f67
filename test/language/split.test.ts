import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitClauses, splitSentences } from '../../src/language/zh/split.ts'
import type { Range } from '../../src/text/span.ts'

const cut = (prose: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ start, end }) => prose.slice(start, end))
const sentencesOf = (prose: string): string[] => cut(prose, splitSentences(prose))
const clausesOf = (prose: string): string[] => cut(prose, splitClauses(prose, 0, prose.length))

describe('sentences', () => {
  test.each([
    ['ends at 。！？', '抓落实。怎么办？干！', ['抓落实。', '怎么办？', '干！']],
    ['takes a run of end marks as one', '真的吗？！是的。', ['真的吗？！', '是的。']],
    ['ends at …… only before a blank or the end', '任务……很重。还有……', ['任务……很重。', '还有……']],
    ['keeps what has no end mark', '抓落实。各有关单位', ['抓落实。', '各有关单位']],
    ['drops blanks between sentences', '　抓落实。 再抓。\n', ['抓落实。', '再抓。']],
    ['takes the closing mark along', '他说：“好。”大家鼓掌。', ['他说：“好。”', '大家鼓掌。']],
    ['takes several closing marks along', '（他说“好。”）散会。', ['（他说“好。”）', '散会。']],
    ['begins anew at 。（', '加强管理。（二）压实责任。', ['加强管理。', '（二）压实责任。']],
    ['counts the sentences of a speech', '他说：“少说。多做。”', ['他说：“少说。', '多做。”']],
    [
      'counts the sentences of a quotation that opens the text',
      '“少说。多做。”大家赞成。',
      ['“少说。', '多做。”', '大家赞成。'],
    ],
    ['keeps a short quotation whole', '落实“一要快。二要好。”的要求。', ['落实“一要快。二要好。”的要求。']],
    [
      'keeps brackets whole',
      '报送材料（先报纸质件。再报电子件）后归档。完。',
      ['报送材料（先报纸质件。再报电子件）后归档。', '完。'],
    ],
    ['splits a paragraph that stands in brackets', '（本件公开。请转发。）', ['（本件公开。', '请转发。）']],
    ['keeps a title whole', '学习《怎么办？》一文。', ['学习《怎么办？》一文。']],
    ['keeps a title whole that begins the sentence', '《怎么办？》一文指出。完。', ['《怎么办？》一文指出。', '完。']],
    [
      'is not led astray by a bracket that never closes',
      '报送材料（见附件。抓落实。',
      ['报送材料（见附件。', '抓落实。'],
    ],
    ['is not led astray by a quotation that never closes', '落实“四个意识。抓落实。', ['落实“四个意识。', '抓落实。']],
    ['leaves ASCII marks alone, which prose no longer has', '投资3.5亿元!增长8.2%', ['投资3.5亿元!增长8.2%']],
    ['finds nothing in blanks', ' 　\n', []],
  ])('%s', (_what, prose, sentences) => {
    expect(sentencesOf(prose)).toEqual(sentences)
  })
})

describe('clauses', () => {
  test.each([
    ['ends at ，；：', '一要快，二要好；总之：干。', ['一要快，', '二要好；', '总之：', '干。']],
    ['ends behind a dash', '重点——落实。', ['重点——', '落实。']],
    ['keeps brackets and titles whole', '见附件（一，二），《甲，乙》。', ['见附件（一，二），', '《甲，乙》。']],
    ['is not led astray by a bracket that never closes', '见（附件，报送。', ['见（附件，', '报送。']],
    ['takes a sentence without marks whole', '抓落实', ['抓落实']],
  ])('%s', (_what, sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses)
  })
})

const marked = fc.string({ unit: fc.constantFrom(...'中文ab1 　。！？…，；：—“”‘’（）《》【】'), maxLength: 60 })

test('sentences and clauses leave out nothing but blanks, and overlap nowhere', () => {
  fc.assert(
    fc.property(marked, (prose) => {
      const sentences = splitSentences(prose)
      let end = 0
      for (const sentence of sentences) {
        expect(prose.slice(end, sentence.start).trim()).toBe('')
        expect(sentence.end).toBeGreaterThan(sentence.start)
        end = sentence.end
        const clauses = splitClauses(prose, sentence.start, sentence.end)
        expect(cut(prose, clauses).join('')).toBe(prose.slice(sentence.start, sentence.end))
      }
      expect(prose.slice(end).trim()).toBe('')
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('openers that never close cost no more than their number', () => {
  const started = performance.now()
  splitSentences('（《“'.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(1000)
})

test('a row of three dashes is one mark', () => {
  const prose = '———经济快速发展，物价平稳。'
  expect(splitClauses(prose, 0, prose.length).map(({ start, end }) => prose.slice(start, end))).toEqual([
    '———',
    '经济快速发展，',
    '物价平稳。',
  ])
})
