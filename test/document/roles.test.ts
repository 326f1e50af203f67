import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/formats/html/read.ts'
import { readDraft, rolesOf } from './read-draft.ts'

const sentence = '为做好今年的防汛工作，现将有关事项通知如下：'

describe('the head of a draft', () => {
  test('a title in lines, a number, an addressee', () => {
    expect(
      rolesOf(
        '国务院办公厅、中央军委办公厅',
        '关于加强管理',
        '工作的通知',
        '国办发〔1996〕25号',
        '各省人民政府，各军区：',
        sentence,
      ),
    ).toEqual([
      'title: 国务院办公厅、中央军',
      'title: 关于加强管理',
      'title: 工作的通知',
      'docNumber: 国办发〔1996〕2',
      'addressee: 各省人民政府，各军区',
      'body: 为做好今年的防汛工作',
    ])
  })

  test('a page with navigation and particulars over its title', () => {
    const page = `<ul><li>首页</li><li>政务公开</li></ul><div>当前位置：首页 &gt; 通知公告</div>
<table><tr><td>发文机关：</td><td>某县水利局</td></tr></table>
<h1>关于做好防汛工作的通知</h1><p>各乡镇人民政府：</p><p>${sentence}</p>`
    const { blocks, genre } = readHtml({ uri: 'page.html', source: page, language: 'zh' })
    expect(blocks.map(({ role }) => role).join(' ')).toBe('residue residue residue cell cell title addressee body')
    expect(genre).toBe('notice')
    // Where sentences stand over a heading, it is one of the text.
    const text = readHtml({ uri: 'page.html', source: `<p>${sentence}。</p><h1>通知</h1><p>${sentence}</p>` })
    expect(text.blocks.map(({ role }) => role)).not.toContain('residue')
  })

  test('a title with a full stop is one all the same', () => {
    expect(rolesOf('关于做好归档工作的通知。', '东档发〔2026〕3号', '各镇人民政府：', sentence)[0]).toBe(
      'title: 关于做好归档工作的通',
    )
  })

  test('a name right under the number is addressed, whatever it ends in', () => {
    expect(rolesOf('国务院办公厅对第2741号提案的答复', '国办函〔2005〕69号', '×××、×××委员：', sentence)[2]).toContain(
      'addressee',
    )
    expect(rolesOf('北京工业大学：', sentence)[0]).toContain('addressee')
  })

  test('an addressee that ends in a slip of a comma', () => {
    expect(rolesOf('×县关于防汛的通知', '各乡镇人民政府，县直各有关单位，', sentence)[1]).toContain('addressee')
  })

  test('what announces is no addressee, and neither is a whole sentence', () => {
    expect(rolesOf('×县关于防汛的通知', '有关事项说明：', '一、值班')[1]).not.toContain('addressee')
    expect(
      rolesOf('中华人民共和国国务院令', '第706号', '《条例》已经修订通过，现予公布，自2019年3月1日起施行。'),
    ).toEqual(['title: 中华人民共和国国务院', 'docNumber: 第706号', 'body: 《条例》已经修订通过'])
  })

  test('a speech: subtitle or date, speaker, salutation', () => {
    expect(
      rolesOf('2026年×省政府工作报告', '――2026年1月27日在×省人民代表大会上', '省长 张某某', '各位代表：', sentence),
    ).toEqual([
      'title: 2026年×省政府工',
      'subtitle: ――2026年1月2',
      'signature: 省长 张某某',
      'salutation: 各位代表：',
      'body: 为做好今年的防汛工作',
    ])
  })

  test('the title once more, and the furniture of a web page', () => {
    expect(
      rolesOf('【法宝引证码】 CLI.12.5115678', '政府工作报告', '×省2026年政府工作报告', '各位代表：', sentence),
    ).toEqual([
      'residue: 【法宝引证码】 CL',
      'title: 政府工作报告',
      'residue: ×省2026年政府工',
      'salutation: 各位代表：',
      'body: 为做好今年的防汛工作',
    ])
  })

  test('a briefing: issue, masthead with date, headline', () => {
    const draft = [
      '农业农村工作简报',
      '（第12期）',
      '×县农业农村局　　　　2026年4月17日',
      '全县机耕完成六成',
      '4月以来，全县机耕过半。',
    ]
    expect(rolesOf(...draft)).toEqual([
      'title: 农业农村工作简报',
      'note: （第12期）',
      'date: ×县农业农村局　　　',
      'heading: 全县机耕完成六成',
      'body: 4月以来，全县机耕过',
    ])
    expect(readDraft(...draft).date).toEqual({ year: 2026, month: 4, day: 17 })
  })

  test('a line that a page broke in two is no title', () => {
    expect(rolesOf('会议听取了所作的', '政府工作报告', '。会议充分肯定国务院的工作。')[1]).toBe('body: 政府工作报告')
  })
})

describe('headings', () => {
  test('an ordinal and a phrase; a year may follow the ordinal', () => {
    expect(
      rolesOf(
        '一、2025年工作回顾',
        '全年办结11件。',
        '（二）基本原则。',
        '坚持分类施策，按水库大小定责任人和每周巡查的次数。',
      ),
    ).toEqual([
      'heading: 一、2025年工作回',
      'body: 全年办结11件。',
      'heading: （二）基本原则。',
      'body: 坚持分类施策，按水库',
    ])
  })

  test('neighbours such as 一、二、三产业 number nothing', () => {
    expect(readDraft('一、二、三产业比例为5∶40∶55').blocks[0]?.ordinal).toBeUndefined()
    expect(readDraft('一、一年来的工作').blocks[0]?.ordinal?.value).toBe(1)
  })

  test('the last of the conditions of a law is none', () => {
    expect(
      rolesOf(
        '（一）伪造证件的；',
        '（二）其他违法的物质。',
        '前款规定的物质由国务院卫生行政部门会同有关部门确定并公布名录。',
      )[1],
    ).toContain('body')
  })

  test('a run-in heading, but not a numbered demand', () => {
    const [heading] = readDraft('（一）水库隐患。县水利局排查23座小型水库，4月底前报结果。').sentences
    expect(heading?.role).toBe('heading')
    const [demand] = readDraft('（一）各乡镇要在4月底前查完水库。结果报县水利局。').sentences
    expect(demand?.role).toBe('body')
    const [deadline] = readDraft('（三）退回的件数，每季度首月10日公布。不通报批评。').sentences
    expect(deadline?.role).toBe('body')
  })
})

describe('the tail of a draft', () => {
  test('attachments, signature, date, note, imprint', () => {
    expect(
      rolesOf(
        '×县关于防汛的通知',
        '各乡镇人民政府：',
        '请照此办理。',
        '附件：1.名单',
        '2.清单',
        '×县人民政府',
        '2026年3月9日',
        '（联系人：张三，电话：0000-1234567）',
        '抄送：县委办公室。',
        '×县人民政府办公室　2026年3月9日印发',
      ).slice(3),
    ).toEqual([
      'attachmentNote: 附件：1.名单',
      'attachmentNote: 2.清单',
      'signature: ×县人民政府',
      'date: 2026年3月9日',
      'note: （联系人：张三，电话',
      'cc: 抄送：县委办公室。',
      'cc: ×县人民政府办公室　',
    ])
  })

  test('a covering notice closes before what it sends out, and its date is that of the document', () => {
    const draft = readDraft(
      '×部关于印发要点的通知',
      '各省水利厅：',
      '现印发你们，请照此办理。',
      '水利部办公厅',
      '2022年6月14日',
      ...Array.from({ length: 30 }, (_, index) => `${index + 1}.编制水资源管理方案，年内完成。`),
      '国家教委',
      '1996年5月13日',
    )
    expect(draft.blocks[3]?.role).toBe('signature')
    expect(draft.blocks[4]?.role).toBe('date')
    expect(draft.date).toEqual({ year: 2022, month: 6, day: 14 })
  })
})
