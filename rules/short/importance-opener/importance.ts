/** What a clause of mere importance says of its subject. Written for doclint; each alternative ends its clause. */
const attribute =
  '(?:集中|具体|直接|生动|有力|重要|重大|首要|核心|关键|根本|基础|基本|战略|必然|内在|迫切|客观|先导|全局|中心|永恒|重点)性?的*'
const head =
  '(?:职能|载体|依据|手段|环节|抓手|保障|任务|举措|途径|内容|组成部分|支撑|力量|工程|工作|要求|需要|选择|标志|基石|前提|条件|基础|措施|部署|战略|平台|阵地|渠道|窗口|节点|时期|时刻|一年|责任|使命|主题|课题|体现|资源|竞争力|部门|引擎|动力|问题|事业|大事|要事)'
const figure =
  '(?:生命线|基石|命脉|灵魂|根基|先手棋|胜负手|压舱石|牛鼻子|总开关|前提和基础|重中之重|头等大事|必由之路|治本之策|制胜法宝|国之大者|题中应有之义|晴雨表|主战场|试金石|(?<!新质)生产力|竞争力|开局之年|关键之年|攻坚之年|收官之年|起步之年|奠基之年|主引擎|助推器|永恒主题|造福人民的事业|民心工程|头号工程|天大的事|的大事|的头等大事|的要事|最基本的民生|最根本的民生|最普惠的民生福祉|最关键的变量|必答题|必修课|集中体现|第一要务|第一责任|第一信号|第一保障|第一民生|第一资源|永恒的主题|永恒的课题|(?:易发|多发|高发|频发)期|(?:易发|多发|高发|频发)(?:时期|季节|时段|时节)|最大的民生|伟大事业|千秋大业|神圣使命|最直接(?:、最现实)?的利益问题|最现实的利益问题|极不平凡的一年|很不平凡的一年|系统工程|稳定器|安全网|最大的政治|看病钱”?|救命钱”?|养老钱”?|命根子|(?:文化|城市|精神|会)客厅|(?:精神|文化)(?:地标|家园|高地)|连心桥|(?:桥梁|纽带)(?:和(?:桥梁|纽带))?|风向标|金字招牌|金名片|主阵地|最后一道防线|第一道防线|助推剂|聚宝盆)'

/** The units in which a clause of the first kind may end, its marks aside, and one of the fourth. */
const headEnds = Array.from(head.matchAll(/.(?=[|)])/g), ([end]) => end).join('')
const weightyEnds = '大远要荣山缓行巨重'

/** An expression, and what a clause must hold before it can match: one of the signs, and one of the units at its end. */
interface Importance {
  readonly signs: readonly string[]
  readonly ends?: string
  readonly pattern: RegExp
}

const importance: readonly Importance[] = [
  {
    signs: ['是'],
    ends: headEnds,
    pattern: new RegExp(`(?<![一二三四五六七八九十别其凡还但不只])是[^，。；]{0,48}${attribute}${head}[”，。；！]*$`),
  },
  {
    signs: ['是'],
    pattern: new RegExp(
      `(?<![一二三四五六七八九十别其凡还但不只])(?:是|就是|既是|更是|也是)[^，。；]{0,40}${figure}[”，。；！]*$`,
    ),
  },
  {
    signs: ['关', '影响'],
    pattern:
      /^(?![在对把将围针聚要解着])[^，。；]{0,20}(?:事关|关乎|直接关系|直接影响|关系[到着]|关系(?=我国|国家|人民|全局|千家|民生|亿万))[^，。；的]{3,30}[，。；！]?$/,
  },
  {
    signs: [],
    ends: weightyEnds,
    pattern:
      /(?:意义(?:十分|非常|极其|尤为)?(?:重大|深远)|影响深远|至关重要|十分重要|极为重要|极其重要|责任重大|任务艰巨|任务繁重|使命光荣|重于泰山|刻不容缓|势在必行)[，。；！]*$/,
  },
  {
    signs: ['小事', '于天', '于山', '泰山', '为天', '之计', '大计'],
    pattern:
      /(?:[无没]有?小事|大于天|大如天|重于山|重于泰山|重如泰山|民以食为天|食以安为先|百年大计|千秋大计|为民生之本|民生之本)[，。；！]*$/,
  },
  { signs: ['一头', '一端', '一边'], pattern: /一[头端边](?:连着?|牵着?|系着?|挑着?)[^，。；]{2,16}[，。；！]*$/ },
  { signs: ['具有'], pattern: /具有(?:十分|非常|极其)?(?:重要|重大|深远|特殊)的?(?:[^，。；]{0,10})意义[，。；！]*$/ },
  {
    signs: ['提出了'],
    pattern: /提出了(?:新的|更高的?|新的更高的?|更高更新的?|许多新的)[^，。；]{0,4}要求[，。；！]*$/,
  },
  { signs: ['强调'], pattern: /(?:怎么|再怎么|如何)强调[都也]不(?:为)?过[，。；！]*$/ },
  { signs: ['在于'], pattern: /(?:生命力|关键|根本|希望|出路)在于[^，。；]{2,8}[，。；！]*$/ },
  {
    signs: ['不言而喻', '不言自明', '毋庸置疑'],
    pattern: /(?:重要性|意义|作用|地位)(?:不言而喻|不言自明|毋庸置疑)[，。；！]*$/,
  },
  { signs: ['就是'], pattern: /^[^，。；]{2,8}就是[^，。；]{2,8}，?$/ },
  {
    signs: ['成为'],
    pattern:
      /成为[^，。；]{0,24}(?:关注|瞩目|热议|重视|面前)的?(?:热点|焦点|重点|难点|重[要大]课题|紧迫课题|热点和焦点|焦点和热点|热点和难点)[，。；！]*$/,
  },
  {
    signs: ['警钟', '教训'],
    pattern: /(?:[敲拉]响了?[^，。；]{0,6}警钟|教训(?:极其|十分|非常|极为)?(?:深刻|惨痛|沉重))[，。；！]*$/,
  },
  { signs: ['会议是'], pattern: /会议是[^，。]{0,30}(?:重要|关键)的?(?:会议|大会)[，。]*$/ },
  { signs: ['是一次'], pattern: /(?:既|不仅|更)是一次[^，。；]{0,20}[会课][，。；]*$/ },
]
/** A definition, a proof, a contrast: what looks like importance but tells something. */
const matter =
  /是指|不是|是否|不重要|是因为|^鉴于|^我们?将|为契机|能否|能不能|第[一二三四五六七八九十]+[条款]|共产党|党的领导|绿水青山|^(?:牢固树立|因此|所以|这(?!次会议)|其中|主要|坚持|必须|要)/

/** What any of the expressions asks for: most clauses hold none of it. */
const hint = new RegExp(
  importance.flatMap(({ signs, ends = '' }) => (signs.length > 0 ? signs : `[${ends}][”，。；！]*$`)).join('|'),
)

/** Whether a clause only says that something matters. */
export function saysImportance(clause: string): boolean {
  if (!hint.test(clause)) return false
  const last = lastUnit(clause)
  const isOf = ({ signs, ends, pattern }: Importance): boolean =>
    (ends === undefined || ends.includes(last)) &&
    (signs.length === 0 || signs.some((sign) => clause.includes(sign))) &&
    pattern.test(clause)
  return importance.some(isOf) && !matter.test(clause)
}

/** The last unit of a clause before the marks at its end; empty where there is none. */
function lastUnit(clause: string): string {
  let end = clause.length
  while (end > 0 && '”，。；！'.includes(clause.charAt(end - 1))) end--
  return clause.charAt(end - 1)
}

const yearHead = /^(?:今年|明年|\d{4}年|“[一二三四五六七八九十]{3}”时期)[，]?(?:既|也|更)?是/

/** Whether a clause only gives a year its rank (今年是……开局之年): alone it is too short to be a preamble. */
export function ranksYear(clause: string): boolean {
  return yearHead.test(clause)
}

/** A season named at the head, with a picture in the sentence; a walk that shows one; a picture at once. */
const scenery = new RegExp(
  [
    String.raw`^(?:连日来|时下|眼下|金秋|盛夏|初春|阳春|仲夏|初夏|深秋|隆冬|岁末年初|春回大地|[^，。]{0,6}时节)[^。]*(?:田野|大地|热潮|画卷|景象|万象|春风|号角|季节|热土|在于晨|在于耕|时节)`,
    String.raw`^在(?:这|此)[^，。]{0,12}(?:季节|时节|时刻|日子)里?，[^。]*(?:召开|举行|相聚|欢聚|齐聚)`,
    String.raw`^(?:走进|漫步|行走在|步入|放眼|驱车|信步)[^。]*(?:映入眼帘|扑面而来|尽收眼底|跃然眼前|画卷|景象|整洁|笑脸|欢声|笑语|笑容|喜人|生机|如诗如画|赏心悦目|心旷神怡|鸟语花香)`,
    String.raw`^[^。]{0,16}(?:春意盎然|生机勃发|绿意盎然|春意正浓|秋意正浓|草木葱茏|鸟语花香|花香四溢|稻谷飘香|瓜果飘香|硕果飘香|硕果累累|微风拂面|艳阳高照|秋风送爽|层林尽染|万物复苏|草长莺飞|暑气蒸腾|寒意料峭)`,
  ].join('|'),
)

/** Whether a sentence paints instead of reporting. */
export function isScenery(sentence: string): boolean {
  return scenery.test(sentence) && !/\d/.test(sentence)
}
