import type { Range } from '../text/span.ts'

/**
 * A thing in a sentence that can be checked. `time` covers dates, deadlines and periods of the calendar, `cycle` a fixed
 * rhythm, `quantity` a figure with its unit, `owner` a named unit that acts, `name` a named document, place or project,
 * `means` a concrete way of doing.
 */
export type FactKind = 'time' | 'cycle' | 'quantity' | 'owner' | 'name' | 'means'

export interface Fact extends Range {
  readonly kind: FactKind
}

const number = String.raw`(?:\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)`

/** 今年, 近年来, 目前 are no dates: they fix nothing. A bare year is one, since the plan that names it can be held to it. */
const time = new RegExp(
  [
    String.raw`(?:\d{4}|[〇零一二三四五六七八九○]{4})年(?:(?:底|末|初|前|内|上半年|下半年|[一二三四]季度)|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|底|末|初|份|[上中下]旬)?)?`,
    String.raw`(?<![\d个])(?:\d{1,2}|十[一二]|[一二三四五六七八九十])月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|底|末|初|份|[上中下]旬)(?:前|以前|之前|起)?`,
    String.raw`(?<!\d)\d{1,2}月(?:前|以前|之前|起|至)`,
    String.raw`(?<![\d月])\d{1,2}[日号](?:前|以前|之前|起|上午|下午)?(?![常子前])`,
    String.raw`\d{1,2}[:：]\d{2}|\d{1,2}[时点](?:\d{1,2}分)?(?:前|至)?`,
    String.raw`(?:当年|今年|本年|明年|次年|本|当)?(?:年底|年末|年内|月底|月末|季末)(?:前|以前|之前)?`,
    String.raw`[一二三四1-4]季度|[上下]半年|(?:本|下|当)(?:周|月|旬)(?:[一二三四五六日内])?|周[一二三四五六日](?:前)?`,
    String.raw`“五一”前|“十一”前|春节前|国庆(?:节)?前|(?:散会|会)后(?=留|到)|当[日天场](?!务)|次日|第二天|24小时`,
    String.raw`(?:${number}|几)个?(?:工作日|日|天|小时|分钟|个?月|周|年)(?:之?内|以内|前|后)`,
    String.raw`(?:${number})个工作日`,
  ].join('|'),
  'g',
)

const cycle =
  /每(?:[两二三四五六]?(?:年度?|季度?|半年|个?月|旬|周|星期|日|天|小时))(?:[一二三四五六日初末底]|\d{1,2}[日号])?|逐[月周日季年](?!提|加|增|完)|按[月季周日年](?:度)?(?=[^期照]|$)|[月季周日]度?(?:一)?(?:通报|调度会|例会|公布)/g

/**
 * Arabic figures with a unit, percentages, ratios. Chinese numerals count from two up (两所, 三万条), never 一次, 一项,
 * 三点: these count the talk, not the matter.
 */
const unit =
  '(?:万|亿|千|百)*(?:余|多)?(?:个(?!别)|名|人|户|家|所|座|处|件|项|条|台|套|辆|艘|架|份|册|卷|篇|期|场|次|起|宗|例|间|幢|栋|栏|张|支|对|组|批|片|株|头|只|尾|亩|公顷|公里|千米|米|厘米|毫米|平方|立方|吨|公斤|千克|克|升|元|美元|度|千瓦|倍|成|页|字|级|号|岁|倾|床|学时|课时|小时|分钟|天|日|年|个?月|周|秒|本|字节|兆|吉|TB|GB|MB|km|㎡|dpi|mm|cm|kg|℃)'
const quantity = new RegExp(
  [
    String.raw`\d[\d,]*(?:\.\d+)?(?:\s?[%％‰]|个百分点)`,
    String.raw`(?<![〔\[第\d.])\d[\d,]*(?:\.\d+)?(?:\s?[～~—\-]\s?\d[\d,]*(?:\.\d+)?)?\s?${unit}(?![年月]底)`,
    String.raw`\d+(?:\.\d+)?[∶:：]\d+(?:\.\d+)?`,
    String.raw`(?<![第一二三四五六七八九十])(?:[二两三四五六七八九][十百千万亿][〇零一二三四五六七八九十百千万亿]*|十[一二三四五六七八九]?|[二两三四五六七八九])(?:余|多)?(?:万|亿)?(?:名|人(?!民)|户|家(?!企)|所|座|处|件|台|套|辆|艘|份|起(?!来)|间|栋|支|亩|公里|吨|万元|亿元|元|个工作日)`,
    String.raw`百分之[〇零一二三四五六七八九十百点]+|[一二两三四五六七八九]成(?![效为果立就长])|[一二三四五六七八九十]分之[一二三四五六七八九]`,
  ].join('|'),
  'g',
)

/** Units that act. A class of units (各乡镇, 有关部门) owns nothing and is cut off by the look-behind. */
const unitEnding =
  '(?:局|委员会|委(?!托|员)|办公室|政府办|厅|支队|大队|总队|中队|指挥部|政府(?!工作)|党委|党组|公司|中心(?!工作|任务|城|环|组|位|镇|思想|内容|化|度)|科(?!学|技|研|目)|股(?!份|权|东|票)|处(?!理|置|罚|分|于|级)|镇(?!域|村|街)|乡(?!村|镇|土|亲|风)|街道(?!办)|街道办|供电公司|银行|医院|学校|中学|小学|大学|研究院|设计院|协会|联合会|工商联|总工会|法院|检察院|公安部|教育部|财政部|商务部|外交部|参谋部|部(?=牵头|负责))'
const owner = new RegExp(
  String.raw`(?<![各的有关相本所、级类])(?:由)?((?!各|有关|相关|所有|全部|上级|下级|部门|我们|一些|部分)[\u4e00-\u9fa5]{1,10}?${unitEnding})(?=[^\u4e00-\u9fa5]|牵头|负责|会同|承办|组织|按|于|在|每|要|应|须|将|对|从|把|逐|具体|统筹|完成|落实|抽查|核实|公布|通报|报|派|提|定|给|再|根|另|制|清|接|负|\d)`,
  'g',
)
const responsible = /[\u4e00-\u9fa5]{2,10}(?:科|股|室|处|站|办|中心|局|队|厅|委|部)(?:、[\u4e00-\u9fa5]{2,10})*(?:分别|共同)?(?:负责|牵头|承办|配合)/g

const name = new RegExp(
  [
    String.raw`(?<!为|贯彻|落实|根据|按照|依据|依照|执行|遵守|遵循|学习|结合|按|以|和|、|》)《[^》]{2,60}》`,
    String.raw`[\u4e00-\u9fa5]{2,6}(?:中学|小学|幼儿园|医院(?!管)|卫生院|敬老院|养护院|福利院|博物馆|图书馆|水库|水电站|大桥|隧道|高速公路|铁路|机场|火车站|客运站|枢纽|遗址|产业园|安置区|水厂)(?!建|等)`,
    String.raw`(?:\d{3,4}[—\-]\d{7,8}|1\d{10}|12345)`,
  ].join('|'),
  'g',
)

/** Facts of a sentence's prose, in order of their beginnings. Overlapping ones of different kinds all count. */
export function findFacts(prose: string): Fact[] {
  const facts: Fact[] = []
  const add = (kind: FactKind, pattern: RegExp): void => {
    for (const match of prose.matchAll(pattern)) {
      facts.push({ kind, start: match.index, end: match.index + match[0].length })
    }
  }
  add('time', time)
  if (/[每逐按月季周日]/.test(prose)) add('cycle', cycle)
  if (/[\d十百千二两三四五六七八九成]/.test(prose)) add('quantity', quantity)
  add('owner', owner)
  if (/负责|牵头|承办/.test(prose)) add('owner', responsible)
  add('name', name)
  return facts.sort((a, b) => a.start - b.start)
}

/** Whether a range holds a fact of one of the kinds; of any kind where none is named. */
export function holdsFact(facts: readonly Fact[], range: Range, kinds?: readonly FactKind[]): boolean {
  return facts.some(
    (fact) => fact.start >= range.start && fact.start < range.end && (kinds === undefined || kinds.includes(fact.kind)),
  )
}
