import { describe, expect, it } from 'vitest'
import { compileYamlRule } from '../../src/rule/compile-yaml-rule.ts'
import type { YamlRule } from '../../src/rule/schema.ts'
import { defaultSettings } from '../../src/config/settings.ts'
import { lintDocument } from '../../src/engine/lint-document.ts'
import { ruleBase } from '../../src/engine/rule-base.ts'
import { readText } from '../../src/formats/text/read.ts'
import { lintWith, quotesOf } from '../engine/lint-with.ts'

const source: YamlRule = {
  id: 'fresh/stock-word',
  category: 'stock',
  title: { zh: '套话', en: 'Stock word' },
  why: { zh: '放在哪里都成立。', en: 'Fits everywhere.' },
  messages: { found: { zh: '“{found}”是套话。', en: '“{found}” is stock.' } },
  severity: 'warning',
  since: '0.1.0',
  sources: ['WF10'],
  catalogue: [49],
  measure: 'stock',
  check: { kind: 'phrase', terms: ['高度重视', '狠抓落实'] },
}

function marked(rule: YamlRule, text: string): string[] {
  return quotesOf(lintWith([compileYamlRule(rule)], text, { language: 'zh' }))
}

describe('a hit', () => {
  it('is reported where the author writes it', () => {
    expect(marked(source, '各单位要高度重视防汛工作。')).toEqual(['高度重视'])
  })

  it('is not reported where a vice of style is mentioned', () => {
    expect(marked(source, '文稿要删去高度重视、狠抓落实之类的套话。')).toEqual([])
    expect(marked(source, '文稿要删去高度重视、狠抓落实之类的词句。')).toEqual(['高度重视', '狠抓落实'])
  })

  it('is not reported in a title or a quotation', () => {
    expect(marked(source, '印发《关于高度重视防汛工作的通知》。')).toEqual([])
    expect(marked(source, '会上有人说：“我们一定会高度重视这件事，回去就办。”')).toEqual([])
  })

  it('is not reported in the name of an institution', async () => {
    const institution = '中国人民政治协商会议全国委员会高度重视委员会'
    const base = ruleBase(
      [compileYamlRule(source)],
      [{ id: 'test/names', protects: 'institution', entries: [{ term: institution }] }],
    )
    const document = readText({ uri: 'draft.txt', source: `他在${institution}任职。` })
    const settings = { ...defaultSettings, language: 'zh' as const }
    const knowledge = base.knowledge([])
    expect(quotesOf(lintDocument({ document, settings, base, knowledge, encoding: 'utf-8' }))).toEqual([])
  })

  it('is not reported in an address of the web, by any rule', () => {
    const word: YamlRule = { ...source, check: { kind: 'phrase', terms: ['gov'] } }
    expect(marked(word, '见https://www.gov.cn/a。')).toEqual([])
    const { measure: _measure, ...rest } = word
    expect(marked({ ...rest, id: 'correct/some-word', category: 'word' }, '见https://www.gov.cn/a。')).toEqual([])
    expect(marked(word, '见gov三个字母。')).toEqual(['gov'])
  })

  it('is reported in a mention by a rule of correctness', () => {
    const { measure: _measure, ...rest } = source
    const correct: YamlRule = { ...rest, id: 'correct/some-word', category: 'word' }
    expect(marked(correct, '文稿要删去高度重视之类的套话。')).toEqual(['高度重视'])
  })
})
