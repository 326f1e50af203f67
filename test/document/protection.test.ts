import { describe, expect, test } from 'vitest'
import { findProtections, type Knowledge } from '../../src/document/protection.ts'
import { phraseFinder } from '../../src/text/phrase-finder.ts'

const formulas = [
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '坚定“四个自信”',
  '以人为本、执政为民',
  '执政为民、服务人民',
]
const knowledge: Knowledge = { finder: phraseFinder(formulas), kinds: formulas.map(() => 'formula') }
const protectedParts = (prose: string): string[] =>
  findProtections(prose, [], knowledge).map(({ start, end, kind }) => `${kind} ${prose.slice(start, end)}`)

describe('protected ranges', () => {
  test('a formula outranks the quotation marks in it', () => {
    expect(protectedParts('要增强“四个意识”、坚定“四个自信”、做到“两个维护”，抓好“三夏”。')).toEqual([
      'formula 增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      'quotation “三夏”',
    ])
  })

  test('formulas that run into one another are one', () => {
    expect(protectedParts('坚持以人为本、执政为民、服务人民。')).toEqual(['formula 以人为本、执政为民、服务人民'])
  })

  test('an opening mark without its partner protects nothing', () => {
    expect(protectedParts('他说“高度重视。另见《通知》。')).toEqual(['title 《通知》'])
  })

  test.each([
    ['会议传达习近平总书记关于防灾减灾救灾工作的重要指示精神，', '习近平总书记关于防灾减灾救灾工作的重要指示精神'],
    ['深入贯彻党的二十大和二十届历次全会精神，', '深入贯彻党的二十大和二十届历次全会精神'],
    ['全面贯彻党的二十大和二十届二中、三中全会精神。', '全面贯彻党的二十大和二十届二中、三中全会精神'],
    ['学习贯彻中央经济工作会议精神，', '学习贯彻中央经济工作会议精神'],
    ['认真落实党中央、国务院关于农村改革的决策部署，', '认真落实党中央、国务院关于农村改革的决策部署'],
  ])('%s holds a formula with an open filling', (prose, formula) => {
    expect(protectedParts(prose)).toEqual([`formula ${formula}`])
  })

  test('a meeting of the county is none', () => {
    expect(protectedParts('认真落实全县安全生产会议精神，')).toEqual([])
  })
})
