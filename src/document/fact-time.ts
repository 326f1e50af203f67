/** Dates, deadlines and rhythms. 今年, 近年来, 目前 are none: they fix nothing that could be held against anyone. */

const han = '[一二三四五六七八九十]'
const monthName = String.raw`(?:\d{1,2}|十[一二]|${han})月`
const day = String.raw`(?:\d{1,2}|${han}{1,3})[日号]`
const monthPart = String.raw`(?:${day}|底|末|初|份|[上中下]旬)`
const limit = '(?:前|以前|之前|起)?'
const year = String.raw`(?:\d{4}|[〇零一二三四五六七八九○]{4})年`

const timePatterns = [
  // 2026年3月5日, 2026年底: a year that goes on.
  String.raw`${year}(?:${monthName}(?:${monthPart})?|底|末|初|内|以?前|之前|起|以来|上半年|下半年|[一二三四]季度)${limit}`,
  // A bare year is a date only where it says when: 到2027年, 2009年核定. 做好2026年工作 names the work, not its end.
  String.raw`(?:(?<=[到至于自从在是—])|截至)${year}(?![度的是工])`,
  String.raw`(?<![\d个第])${monthName}${monthPart}${limit}`,
  String.raw`(?<![\d个])\d{1,2}月(?:前|以前|之前|起|至|、|—|到|，)`,
  String.raw`(?<![\d月第])\d{1,2}[日号](?:前|以前|之前|起|上午|下午)(?!线|楼)`,
  String.raw`\d{1,2}[:：]\d{2}(?!\d)|\d{1,2}[时点](?:\d{1,2}分)?(?:前|至|以前)`,
  String.raw`(?:年底|年末|年内|年中|月底|月末|季末|岁末)${limit}`,
  String.raw`第?[一二三四1-4]季度|[上下]半年(?!度)|(?:本|下|当)(?:周|月|旬)(?!期|刊|报)(?:[一二三四五六日内])?|(?<!每)周[一二三四五六日](?:前)?`,
  // The five-year plan as the term of what is to be done. “十四五”时期 opens a speech and fixes nothing.
  String.raw`[一二三四五六七八九十]{1,2}五”?(?:规划)?(?:期间|期末|末)`,
  String.raw`(?:“五一”|“十一”|“两会”|春节|国庆节?|元旦|清明节?|中秋节?|开学|高考)前(?!夕)|散会后|会后(?=留|到)|明天|次日|第二天|今晚|当[日天晚](?![地务])`,
  String.raw`(?:\d+|${han}{1,3}|两)个?(?:工作日|日|天|小时|分钟|个月|周|年)(?:之?内|以内)`,
]

export const time = new RegExp(timePatterns.join('|'), 'g')

/** 每季度, 每周五, 按月: a fixed rhythm. 逐年提高, 定期 and 经常 are none. */
export const cycle = new RegExp(
  [
    String.raw`每(?:[两二三四五六半]?(?:年度?|季度?|个?月|旬|周|星期|日|天|小时))(?:[一二三四五六日初末底]|\d{1,2}[日号])?(?!不)`,
    String.raw`逐[月周日季](?!步)|按(?:[月周日年]|季度|半年|年度)(?=[^期照]|$)|半年一次|一[年月周季]一[次评报]`,
    String.raw`[月季周日](?:度)?(?:通报|调度会?|例会|公布|报告制度)|年度(?:考核|评价|检查|审核|评估|报告)`,
  ].join('|'),
  'g',
)
