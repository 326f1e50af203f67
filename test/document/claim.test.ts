import { describe, expect, test } from 'vitest'
import type { Genre } from '../../src/document/genre.ts'
import { createLinter } from '../../src/index.ts'

const linter = createLinter()

/** The claims of a text: `+` evidenced, `-` bare; then the kind. */
async function claims(source: string, genre: Genre = 'report'): Promise<string[]> {
  const { document } = await linter.lint({
    uri: 'draft.txt',
    source,
    settings: {
      rules: [],
      gate: { floors: {}, errors: 0 },
      terms: [],
      language: 'zh',
      genre: { genre, source: 'option' },
    },
  })
  return document.sentences.flatMap(({ claims, prose }) =>
    claims.map(
      ({ kind, evidenced, start, end }) =>
        `${evidenced ? '+' : '-'}${kind} ${prose.slice(start, end).replace(/[，；。]$/, '')}`,
    ),
  )
}

describe('success', () => {
  test.each([
    ['产业结构调整取得新进展。', '-success 产业结构调整取得新进展'],
    ['灾害防御能力不断提升。', '-success 灾害防御能力不断提升'],
    ['金融业增速位居全国前列。', '-success 金融业增速位居全国前列'],
    ['培训得到了一致好评。', '-success 培训得到了一致好评'],
    ['工作得到了领导的充分肯定。', '-success 工作得到了领导的充分肯定'],
    ['涌现出了一大批爱岗敬业的先进典型。', '-success 涌现出了一大批爱岗敬业的先进典型'],
    ['公文处理更加规范高效。', '-success 公文处理更加规范高效'],
    ['办学条件明显改善，“大班额”由63个降到19个。', '+success 办学条件明显改善'],
    ['“三农”工作进一步加强。中央财政支出7253亿元。', '+success “三农”工作进一步加强'],
    ['改革取得重要进展。', '-success 改革取得重要进展'],
    ['主要指标增速居全国前列。', '-success 主要指标增速居全国前列'],
    ['风险机构大幅压降。', '-success 风险机构大幅压降'],
    ['报告如下。\n——经济快速发展。生产总值增长9.1%。', '+success 经济快速发展'],
    ['报告如下。\n———经济快速发展。生产总值增长9.1%。', '+success 经济快速发展'],
    ['教育条件明显改善。呼伦小学、新城中学建成。', '+success 教育条件明显改善'],
  ])('%s', async (source, expected) => expect(await claims(source)).toEqual([expected]))

  test.each([
    ['a goal', '要使发展质量明显提高。'],
    ['an object behind the verb', '不断提高教学质量。'],
    ['a plain fact', '全年没有发生安全事故。'],
    ['a unique event', '首次载人航天飞行获得圆满成功。'],
    ['a quoted claim', '稿子里写“成效显著”。'],
  ])('not %s', async (_name, source) => expect(await claims(source)).toEqual([]))

  test('in a plan, of what was done before it', async () => {
    expect(await claims('项目自开工以来，取得了阶段性成果。', 'plan')).toEqual(['-success 取得了阶段性成果'])
    expect(await claims('农业有了很大的成绩。', 'plan')).toEqual(['-success 农业有了很大的成绩'])
  })
  test('not in a plan', async () => expect(await claims('城市品位大幅提升。', 'plan')).toEqual([]))
  test('not what a figure stands before: 有效缓解 owes its own', async () => {
    expect(await claims('新增学位2400个，有效缓解了入学难问题。')).toEqual(['-success 有效缓解了入学难问题'])
  })
})

describe('trouble', () => {
  test.each([
    ['一些企业责任落实不到位。', '-problem 一些企业责任落实不到位'],
    ['城乡之间还存在差距。', '-problem 城乡之间还存在差距'],
    ['音体美教师仍然不足，缺94人。', '+problem 音体美教师仍然不足'],
    ['服务意识不强，例如南街窗口三次退件。', '+problem 服务意识不强'],
  ])('%s', async (source, expected) => expect(await claims(source)).toEqual([expected]))

  test.each(['要着力解决力量不足的问题。', '防止落实不到位。', '不足100人的班级有3个。'])('not %s', async (source) => {
    expect(await claims(source)).toEqual([])
  })
})
