import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/config/settings.ts'
import type { Genre } from '../../src/document/genre.ts'
import { createLinter } from '../../src/index.ts'

const linter = createLinter()

const plain = (genre: Genre): Settings => ({
  rules: [],
  gate: { floors: {}, errors: 0 },
  terms: [],
  language: 'zh',
  genre: { genre, source: 'option' },
})

/** The demands of a text, `+` for anchored ones and `-` for the others, in a notice unless said otherwise. */
async function demands(source: string, genre: Genre = 'notice'): Promise<string[]> {
  const { document } = await linter.lint({ uri: 'draft.txt', source, settings: plain(genre) })
  return document.sentences.flatMap(({ demands, prose }) =>
    demands.map(
      ({ anchored, start, end }) => (anchored ? '+' : '-') + prose.slice(start, end).replace(/[，；。]$/, ''),
    ),
  )
}

test.each([
  ['各单位要加强协调配合。要完善工作机制。还要强化监督检查。', ['addressee', 'addressee', 'addressee']],
  ['各单位要加强协调配合；要完善工作机制。', ['addressee', 'addressee']],
  ['县水利局要加强协调配合。要完善工作机制。', ['owner', 'owner']],
  ['要加强协调配合。各单位要完善工作机制。', ['', 'addressee']],
  ['各单位要加强协调配合。完善工作机制。', ['addressee', '']],
])('who is asked goes on where 要 opens a sentence without a subject: %s', async (source, expected) => {
  const { document } = await linter.lint({ uri: 'draft.txt', source, settings: plain('notice') })
  expect(document.sentences.flatMap(({ demands: own }) => own.map(({ given }) => given.join()))).toEqual(expected)
})

test.each([
  [
    '加强统筹协调，到2027年，加快建设一批示范园区，完善配套服务。',
    ['-加强统筹协调', '+到2027年，加快建设一批示范园区', '+完善配套服务'],
  ],
  [
    '加强统筹协调，到2027年，加快建设一批示范园区；完善配套服务。',
    ['-加强统筹协调', '+到2027年，加快建设一批示范园区', '-完善配套服务'],
  ],
])('a date of its own in the middle governs what follows it up to ；: %s', async (source, expected) =>
  expect(await demands(source)).toEqual(expected),
)

describe('what is a demand', () => {
  test.each([
    ['各单位要加强协调配合。', ['-各单位要加强协调配合']],
    ['深化教育评价改革，积极推进数字化转型。', ['-深化教育评价改革', '-积极推进数字化转型']],
    ['我局将进一步加强管理。', ['-我局将进一步加强管理']],
    ['不得迟报、漏报。', ['+不得迟报、漏报']],
  ])('%s', async (source, expected) => expect(await demands(source)).toEqual(expected))

  test.each([
    ['a word that only looks like 要', '主要领导参加会议，重要文件已经印发。'],
    ['what has been done', '各地加强了管理，提高了效率。'],
    ['purpose before 现将', '为切实做好防汛工作，进一步提高能力，现将有关事项通知如下：'],
    ['a topic that is commented on', '加强自身建设，是做好工作的保证。'],
    ['political orientation', '要坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻党的二十大精神。'],
    ['a principle', '坚持系统观念，坚持问题导向。'],
    ['what somebody else asked', '会议指出，要加快建设数字中国。'],
    ['an announcement of points', '重点做好以下工作：'],
    ['a quotation', '原文：“各单位要高度重视，加强领导，确保万无一失。”'],
    ['a topic that holds 应 and 要 as parts of words', '创新引领、应用驱动。教材2月印发。'],
    ['a sentence that opens its block with an important topic', '充分释放政策效应。补贴2月发放。'],
    ['the fixed closing of what sends a paper out', '现将工作方案印发给你们，请认真组织实施。'],
    ['a principle of law', '全面贯彻证据裁判原则。'],
    ['a saying', '发展是安全的保障。'],
    ['what a thing takes in', '建设运维标准包括工厂建造规划、数字化交付等标准。'],
    ['what a thing is for', '该模块主要用于在线监管，提高装置运行水平。'],
    ['a state that is hoped for', '到那时，创新体系不断完善。'],
  ])('not %s', async (_name, source) => expect(await demands(source)).toEqual([]))

  test('in a review a bare verb tells what was done', async () => {
    expect(await demands('一年来，深化改革，加强管理。', 'summary')).toEqual([])
  })

  test('articles of a regulation that a notice brings are none', async () => {
    const article = (number: string): string => `第${number}条 主管部门应当加强管理，提高水平。`
    expect(await demands(['一', '二', '三'].map((number) => article(number)).join('\n'))).toEqual([])
  })
})

describe('how far a demand reaches', () => {
  test.each([
    [
      'frame and result belong to it',
      '要聚焦企业关切，全面优化流程，不断提升服务水平。',
      ['-要聚焦企业关切，全面优化流程，不断提升服务水平'],
    ],
    [
      'what those served come to feel',
      '优化流程，让企业少跑路，切实感受服务的改进。',
      ['-优化流程，让企业少跑路，切实感受服务的改进'],
    ],
    ['； ends it', '加强巡查；完善制度，8月底前印发。', ['-加强巡查', '+完善制度，8月底前印发']],
  ])('%s', async (_name, source, expected) => expect(await demands(source)).toEqual(expected))
})

describe('what anchors a demand', () => {
  test.each([
    ['a deadline in the result', '加快公路建设，确保8月底前通车。'],
    ['a time at the head of the sentence', '4月底前，各镇加强巡查，完善台账。'],
    ['a target that leads to it', '渗透率达到30%以上，构建产业体系。'],
    ['the five-year plan as a term', '“十四五”期间，加强水库建设。'],
    ['named lines', '要加快建设海拉尔、满洲里、扎兰屯等航线。'],
    ['a date in the topic of the paragraph', '1、企业自查（6月10日—6月30日）。各企业要加强自查，完善制度。'],
    ['a figure', '要改造老旧小区16个。'],
    ['a case and an act', '破损的要修裱，字迹模糊的要复制。'],
    ['a closing owner', '更换多媒体设备，完善办学条件。电教站负责。'],
    ['a responsible unit in brackets', '加强数据共享，完善目录。（责任单位：省大数据局）'],
    ['a date in the heading', '一、整理阶段（4月1日至30日）\n各单位要加强整理，提高质量。'],
    ['a standing duty of those regulated', '企业应当建立汽车数据安全管理制度，明确责任部门和负责人。'],
    ['a duty in a case', '企业生产具有在线升级功能的汽车产品的，应当建立相适应的管理能力。'],
    ['the sentence that spells it out', '要加大投入力度。全年安排200万元。'],
  ])('%s', async (_name, source) => {
    const found = await demands(source)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((demand) => demand.startsWith('-'))).toEqual([])
  })

  test.each([
    ['a class of units', '各乡镇要加强领导，有关部门要密切配合。'],
    ['a direction for those regulated', '企业应当加强技术创新，提高核心竞争力。'],
    ['what offices are told after a duty', '企业应当建立台账。各地要完善工作机制。'],
    ['no duty in 应享尽享', '全面落实企业研发费用加计扣除政策，推动政策“应享尽享”。'],
    ['今年', '今年要加强管理。'],
    ['一次', '要开展一次全面排查。'],
    ['the ground it stands on', '要按照《条例》加强管理。'],
    ['an owner among the addressees', '县水利局、县教育局：\n要加强领导，密切配合。'],
    ['an owner in the lead of hollow demands', '省教育厅要做好以下工作：\n加强领导，提高认识。'],
  ])('not %s', async (_name, source) => {
    expect((await demands(source)).some((demand) => demand.startsWith('-'))).toBe(true)
  })
})
