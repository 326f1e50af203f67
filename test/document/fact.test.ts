import { describe, expect, test } from 'vitest'
import { findFacts, holdsFact, type FactKind } from '../../src/document/fact.ts'

/** The facts of a sentence as `kind:text`. */
function facts(prose: string, kind?: FactKind): string[] {
  return findFacts(prose)
    .filter((fact) => kind === undefined || fact.kind === kind)
    .map(({ start, end }) => prose.slice(start, end))
}

describe('time', () => {
  test.each([
    ['8月底前招聘教师50人', '8月底前'],
    ['2026年3月5日印发', '2026年3月5日'],
    ['到2027年建成', '2027年'],
    ['年内投入使用', '年内'],
    ['3个工作日内答复', '3个工作日内'],
    ['上午9：00开会', '9：00'],
    ['春节前付清', '春节前'],
  ])('%s', (prose, expected) => expect(facts(prose, 'time')).toContain(expected))

  test.each([
    '近年来取得进展',
    '今年要抓好落实',
    '目前正在办理',
    '做好2026年防汛工作',
    '2025年，我们开展了工作',
    '主汛期到来前完成',
    '日常工作照常办理',
  ])('no time in %s', (prose) => expect(facts(prose, 'time')).toEqual([]))
})

describe('cycle', () => {
  test.each([
    ['督查室每周五汇总进度', '每周五'],
    ['每季度通报一次', '每季度'],
    ['按月公开账目', '按月'],
  ])('%s', (prose, expected) => expect(facts(prose, 'cycle')).toContain(expected))

  test.each(['定期召开会议', '逐年提高标准', '按期完成', '逐步推开'])('no cycle in %s', (prose) =>
    expect(facts(prose, 'cycle')).toEqual([]),
  )
})

describe('quantity', () => {
  test.each([
    ['增长21.8%', '21.8%'],
    ['投入7253亿元', '7253亿元'],
    ['新建幼儿园两所', '两所'],
    ['流转了二百三十多亩地', '二百三十多亩'],
    ['占计划的七成', '七成'],
    ['确定一名档案员', '一名'],
    ['分3年落实', '3年'],
  ])('%s', (prose, expected) => expect(facts(prose, 'quantity')).toContain(expected))

  test.each([
    '讲三点意见',
    '抓好3项工作',
    '开展一次排查',
    '坚持两个维护',
    '落实三会一课',
    '澜防指〔2026〕5号',
    '依照第99条',
    '到2027年',
    '成效明显',
    '五个方面',
  ])('no quantity in %s', (prose) => expect(facts(prose, 'quantity')).toEqual([]))
})

describe('owner', () => {
  test.each([
    ['县水利局4月底前完成检修', '县水利局'],
    ['由县住建局牵头', '由县住建局'],
    ['人事股负责', '人事股负责'],
    ['提高效能。（责任单位：省科技厅）', '（责任单位：省科技厅）'],
  ])('%s', (prose, expected) => expect(facts(prose, 'owner')).toContain(expected))

  test.each([
    '各乡镇要加强巡查',
    '有关部门负责落实',
    '行业主管部门要负责',
    '围绕中心工作开展活动',
    '我局将加强管理',
    '检查10所学校按要求整改',
    '省人民政府工作',
  ])('no owner in %s', (prose) => expect(facts(prose, 'owner')).toEqual([]))
})

describe('name', () => {
  test.each([
    ['印发《公共数据授权办法》', '《公共数据授权办法》'],
    ['重点抓好学府路中学标准化建设', '学府路中学'],
    ['办好海拉尔区第六届社区运动会', '第六届社区运动会'],
    ['推行“综合查一次”', '“综合查一次”'],
    ['支持珲春、集安等地发展旅游', '珲春、集安等地'],
    ['群众打12345反映', '12345'],
  ])('%s', (prose, expected) => {
    expect(facts(prose, 'name').some((found) => found.includes(expected))).toBe(true)
  })

  test.each([
    '根据《档案法》归档',
    '为贯彻《规定》',
    '贯彻《决定》精神',
    '建设乡镇卫生院',
    '推动“应迁尽迁、应上尽上”',
    '落实“全覆盖、零容忍”的要求',
  ])('no name in %s', (prose) => expect(facts(prose, 'name')).toEqual([]))
})

describe('means', () => {
  test.each([
    '通过走访、座谈、问卷调查等方式了解情况',
    '利用用水统计直报系统开展分析',
    '逐户登记',
    '各类物资要登记造册',
  ])('%s', (prose) => expect(facts(prose, 'means')).not.toEqual([]))
  test.each(['通过多种形式开展宣传', '采取有效措施', '利用现代信息技术'])('no means in %s', (prose) =>
    expect(facts(prose, 'means')).toEqual([]),
  )
})

test('a fact counts for the range in which it begins', () => {
  const found = findFacts('加强巡查，4月底前完成')
  expect(holdsFact(found, { start: 0, end: 5 })).toBe(false)
  expect(holdsFact(found, { start: 5, end: 12 }, ['time'])).toBe(true)
  expect(holdsFact(found, { start: 5, end: 12 }, ['owner'])).toBe(false)
})

describe('place', () => {
  test.each(['支持珲春发展边境游', '建设雄安新区'])('%s', (prose) => expect(facts(prose, 'place')).toHaveLength(1))
  test.each(['凝聚襄阳力量', '促进社会和谐安康', '实现天下大同'])('no place in %s', (prose) =>
    expect(facts(prose, 'place')).toEqual([]),
  )
})
