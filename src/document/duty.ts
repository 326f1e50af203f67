import { zeal } from './demand-verbs.ts'

/**
 * A standing duty of those whom an authority regulates: 企业应当建立…制度. It binds whoever it fits, from now on, as an
 * article of a regulation does, so it needs no owner and no date of its own. What only points a direction (企业应当加强创新)
 * is no duty: nobody can be held to it.
 */

/** Those regulated, by the class that such papers name them with. Offices, schools and villages are not: they are told what to do. */
const regulated =
  '企业|生产者|经营者|经营主体|运营者|(?:用人|施工|建设|监理|设计|使用|运营|生产|经营|依托|申请|申报|承担|中标)单位|申请人|当事人|从业人员|驾驶人|使用者|持有人|纳税人|义务人|投标人|供应商|旅行社|承包人|(?:代理|服务|检测|检验|评估|认证|培训|中介)机构'

/** The class as the subject of 应当, 应, 须 or 必须, in its clause or in the case before it: 企业生产…的，应当…. */
export const binding = new RegExp(
  String.raw`^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?\s?(?!各|全[市县区省]|我)[^，。；：！各]{0,16}?(?:${regulated})(?!主体责任|的责任|改革|管理(?:机关|部门|局))[^。；：！]{0,80}?(?:应当|必须|(?<![供对适反响相效感呼一照顺回因理])应(?!用|急|届|该|变|.尽)|(?<![仍尚亟无莫])须(?!知|臾|是))`,
)

/** Words that point a direction instead of an act. */
const direction = new RegExp(
  String.raw`^(?:应当|必须|应|须|要|${zeal.join('|')}|地|并|在[^，]{2,20}[上中下])*(?:加强|强化|推进|推动|提升|提高|增强|优化|深化|加大|加快|扩大|拓宽|拓展|培育|培养|打造|改善|改进|发展|促进|创新|营造|发挥|探索|重视|关注|突出|聚焦|弘扬|树立|转变|做大|做优|做强)|高度|切实|扎实|大力|认识|首位|久久为功`,
)

/** A subject of its own, which takes the sentence away from those bound before it. */
const otherSubject =
  /^(?:各|有关|相关|全[市县区省]|我们|鼓励|支持|引导|加强对|[^，。；]{2,20}(?:部门|政府|局|厅|委|部|协会)[^，。；]{0,12}(?:要|应|负责(?!人)|将|会同))/

/** Whether the sentence after one that lays a duty goes on with it. */
export function goesOnWithDuty(prose: string): boolean {
  return !otherSubject.test(prose)
}

/** Whether the clause of a demand says what those bound are to do. */
export function isDuty(clause: string): boolean {
  const text = clause.slice(Math.max(0, clause.search(/应当|必须|应(?!用|急|届|该|变|.尽)|须/)))
  return !direction.test(text) && !otherSubject.test(clause)
}
