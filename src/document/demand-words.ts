import { abstractVerbs, zeal } from './demand-verbs.ts'

/**
 * The words by which a clause is read as a demand, as the frame of one, or as none. Lists are of single words and of
 * openings; they are our own reading of what official drafts say, not a copy of any list.
 */

const anyOf = (words: readonly string[]): string => words.join('|')

export const abstractVerb = new RegExp(anyOf(abstractVerbs))
/** What makes a demand hollow though its verb is none of the above: attitudes and places of honour. */
export const hollowWord =
  /高度|深入|密切|切实|扎实|积极|严肃|广泛|充分|大力|自觉|善于|勇于|敢于|牢固|谋划|精心|摆在|放在|纳入|列入|作为|全方位|多角度|认识|责任|首位|常抓|久久为功|抓实抓细|到位|及时|适时|尽快|定期|带头/

/** A clause without a subject that opens with zeal or an abstract verb. */
const imperativeOpening = new RegExp(
  `^(?:${anyOf(zeal)}|地)*(?:${anyOf(abstractVerbs)})|^(?:${anyOf(zeal)})(?=[\\u4e00-\\u9fa5]{2})`,
)

/** 要 应 须 … as words that oblige, not as parts of 主要, 要求, 反应. */
export const modal = new RegExp(
  [
    String.raw`(?:^|[^主重需想只不紧首次必摘提纲概简机扼索若如])要(?!求|点|素|领|闻|务|么|是|事|害|挟|不|想|件|约|道|塞|职|义|价|命|有所|案|强(?!化|调))`,
    String.raw`应当|应该|(?<![供对适反响相效感呼一照顺回因理])应(?=[在由及按把将对于组建依制明加落予做是尽])`,
    String.raw`必须|务必|(?<![仍尚亟无莫])须(?!知|臾|是)|(?:^|[，、；：])(?:特)?请(?=各|你|有关|相关|结合|认真|务必|严格|按)`,
    // A commitment: 我局将进一步加强. 将 before a noun is 把.
    String.raw`(?:^|[局委办市县区省院府们校厅位])将(?=采取|继续|会同|以更|以此|${anyOf(zeal)}|${anyOf(abstractVerbs)})(?![^，。；]{1,20}(?:纳入|作为|列入|与))`,
  ].join('|'),
)
/** 不得 and its kin can be checked as they stand. */
const prohibition = /不得|严禁|禁止|不许|不准|不要(?!紧)|决不允许|绝不允许|谢绝|一律不/
/** Talk that has the form of a demand and asks for nothing. */
const courtesy =
  /^(?:现)?请(?:你|贵)[^，。]{1,4}(?:据此|按此|接此)|请(?:予|予以)?(?:审议|审阅|审示|批示|批复|审批|函复|查收|参考|指正|示)|请各位|恳请|请求|有请|谢谢|(?:应当|应该|要|应)(?:清醒|深刻)?(?:地)?(?:看到|认识到|知道|说明|指出|强调|注意的是|承认)|(?:予以|给予)?充分肯定|让我们|希望大家|要求(?:各|全|有|县|市|区)|通知如下|意见如下|报告如下|亲自|负总责|(?:抓好|做好|实施|开展|完成)[^，。]{0,10}(?:以下|下列)|(?:抓|抓好|做好|办好|突出|做到|坚持)[^，。；]{0,6}[一二两三四五六七八九十\d]+(?:项|个方面|方面|个坚持|件大事|件|点|个)(?:的)?(?:重点|主要|具体)?(?:工作|任务|事情?|$)|意义重大|至关重要|任重道远|刻不容缓|责任重大|影响深远|没有最好|义不容辞/

/** Words that make a clause a report of what was done. */
const done =
  /了(?!解|如指掌)|已(?!有的|建成的)|过去|以来|去年|上年|完成率|全年共|累计|呈现|得到|显著成效|取得(?:了)?(?:明显|显著|重大|积极|长足)|迈上|迈出|收官|突破\d|增长\d|达到?\d|建成投|竣工/

/** Where a demand stands, on what, towards what: 聚焦…, 按照…要求. It leads to the demand and is none itself. */
const frame =
  /^(?:始终|紧紧|充分|牢牢|切实|积极|认真|坚决|全面|深入|进一步|重点|严格|主动|坚持)*(?:聚焦|围绕|依托|立足|着眼|紧扣|本着|遵循|对照|对标|顺应|适应|秉持|面向|面对|抓住|瞄准|结合|以[^，]{2,30}为(?!了)|以[^，]{2,16}(?:的)?(?:态度|精神|作风|姿态|举措|力度|责任感|使命感|劲头)|站在|从[^，]{2,16}(?:高度|角度|出发)|(?:按照|根据|依照|在|针对|通过)[^，]{2,40}(?:要求|原则|思路|精神|规定|方向|部署|基础上|前提下|同时|过程中|框架下|下|中|上|问题|机遇|契机))[^，]*$/
/** Political orientation: the frame of a whole document, owed by form and asked of nobody in particular. */
const guidance =
  /以[^，]*为(?:指导|指引|遵循|统领)|(?:学习|贯彻|落实|践行|遵循|执行)[^，。；]{0,40}(?:精神|论述|讲话|指示|批示|思想|方略|发展观|发展理念|决策部署|部署要求|战略部署|重大部署|总要求|方针|路线|决议|战略|原则)(?:[，。；]|$)|高举|立足新发展阶段|新发展格局|新发展理念|科学发展观|稳中求进|四个意识|四个自信|两个维护|两个确立|四个全面|党中央保持|政治(?:判断力|领悟力|执行力|敏锐性|鉴别力)|总体国家安全观|人民至上|党的(?:全面)?领导|立德树人|从严治党|八项规定|廉政建设|反腐败|预防腐败|军事思想|小康社会|民族复兴|讲政治|社会主义核心价值|统筹(?:国内国际|疫情|发展和安全)|以人民为中心|依法治国|政治建设|高质量发展$/
/** A principle: 坚持系统观念. It holds always and everywhere, so it can have no date. */
const principle =
  /^(?:必须|要|应|应当|始终|毫不动摇|坚定不移|牢牢|牢固|自觉|切实)*(?:坚持(?!不懈|不断)|树立|秉承|恪守|践行)|^(?:始终)?(?:保持|在思想上|把[^，]{2,20}(?:放在|摆在|作为))|(?:有机统一|相统一|相结合|相贯通|并重|为先|优先|为主|为本)$|^(?:严格|认真|坚决)*(?:执行|遵守|落实)《[^》]{2,30}(?:法|条例|规定|办法)》(?:等)?[^，]{0,8}$/
/** What is to come of a demand: with the demand before it, one demand. */
const result =
  /^(?:并|从而|进而|以|真正|切实|不断|持续|有效|进一步|努力|最大限度(?:地)?|着力|加快|全力|全面|更好|逐步|有力|充分|坚决|积极|大力|扎实)*(?:确保|实现|促进|形成|营造|让|使|为|提升|提高|增强|做到|保障|维护|守住|防止|避免|杜绝|减少|降低|满足|助力|打造|构建|带动|激发|发挥|走在|成为|当好|力争|谱写|开创|树立|展现|防范|调动|凝聚|夯实|感受|享受|体会|分享|共同|增进|保持|巩固|筑牢|扩大[^，]*(?:影响|覆盖)|支持[^，]*改革$|推动[^，]*(?:发展|见效|转变|提升|落地|化|落实|共享|融合|跃升|升级|突破|进步))/
/** A later clause that makes topics of the ones before it: 加强自身建设，是…的保证. */
const comment =
  /^(?:既是|不仅是|也是|更是|还是|就是|是|必须|需要|要(?!求)|关键|重在|离不开|事关|意义|关系|责任重大|任务|没有最好|对[^，]{2,40}(?:提出|意义|具有|影响)|至关重要|功在|贵在|不能|任重)/
/** Units named only by their class: all of them, hence none. */
export const classSubject =
  /^(?:[一二三四五六七八九十][是要]|[（(][^）)]*[）)])?(?:各|全[市县区省]上下|有关|相关|乡镇|村（|企业|基层|所有|大家|全体|广大|主要领导|分管领导)/
/** A rule with a case and an act: 破损的要修裱, 发现险情立即上报. */
export const trigger =
  /^(?:凡|如|遇|一旦|若|发现|逾期|未|经)|(?:的|时|后|者)(?:，)?(?:都|均|一律|也|由[^，]{2,12})?(?:要|应|须|必须|应当)|(?:的|时)，$/
/** What follows 指出，or 要求： is someone else's demand, told and not made. */
const told = /(?:指出|强调|要求|提出|认为|明确|规定|建议|表示|号召)[，：]$/
/** Up to here a sentence says what for and on what ground: 现将…通知如下. */
const turning =
  /^(?:现(?:[将就提印予]|通知如下)|特(?:制定|通知|提出|作)|经[^，]*(?:同意|研究)|制定本|[^，]{0,14}(?:研究决定|制定了|印发(?:给|你们)))/
/** 创新体系不断完善, 整治形式主义不是选择题: a state that is hoped for or a judgement, not an act. */
const state =
  /^[\u4e00-\u9fa5]{2,12}(?:绝)?不是|^(?!研究|探索|思考|明确|解决|说明|推动|指导)[\u4e00-\u9fa5]{2,10}(?:如何|好坏|怎样|与否)(?:直接|事关|关系|决定|影响)|^[\u4e00-\u9fa5]{2,6}是[\u4e00-\u9fa5、]+的[\u4e00-\u9fa5]{2,3}$|^(?:创新|发展|建设|组织|研究|治理|保障|服务|培养|规范|统筹|协同|合理|科学|系统|健康)[\u4e00-\u9fa5]{1,16}(?:不断|持续|全面|显著|明显|进一步|更加|稳步|大幅|基本)[\u4e00-\u9fa5]{2,4}$|^(?![^，。；]{0,12}(?:把|将|引导|支持|鼓励))[^，。；]{2,16}(?:标准|体系|系统|平台|指标|内容|项目|任务|工程|技术|服务|产品|部分|条件|措施|制度|机构|设施|指南)(?:主要|应)?(?:包括|涵盖|包含|分为|用于|是指|指的是)(?![^，。；]*在内)/
/** 主要用于…: what follows says what the thing is for. */
export const describing = /主要用于|用于(?:指导|规范|实现|描述|帮助)/

/** What every clause is laid against; `literals.generated.ts` lists the words of each in this order. */
export const clauseExpressions = {
  courtesy,
  prohibition,
  modal,
  guidance,
  principle,
  done,
  state,
  frame,
  result,
  imperativeOpening,
  comment,
  told,
  turning,
  describing,
}
