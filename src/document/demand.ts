import type { Range } from '../text/span.ts'
import type { Aspect } from './aspect.ts'
import type { Clause } from './clause.ts'
import { holdsFact, type Fact } from './fact.ts'

/**
 * A requirement: what someone is to do. Its range runs from the clause of its verb to the next demand or ；, and only
 * what stands there, or governs it from the head of the sentence, can anchor it.
 */
export interface Demand extends Range {
  /** Whether it is said with 要/应当/必须 …, with a bare verb, or forbids. */
  readonly form: 'modal' | 'imperative' | 'prohibition'
  /** Whether it names a deadline or cycle, a figure with its unit, a concrete means, or a named owner with a named object. */
  readonly anchored: boolean
}

const modal =
  /(?:^|[^主重需想只还不紧首次摘提纲概简机])要(?!求|点|素|领|闻|务|么|是|事|害|挟|不|想|件|约|道|塞)|应当|应该|(?<![供对适反响相效感呼一照顺回])应(?=[在由及按把将对于当予组建依制明加落])|必须|务必|(?:^|[，、；：])(?:特)?(?:恳)?请(?![示假问教求柬缨愿])|须(?!知)|确保|力争|努力(?!奋斗)|坚决(?!克服)/
const prohibition = /不得|严禁|禁止|不许|不准|严防|决不允许|绝不允许|谢绝/
const imperativeVerb =
  '(?:加强|强化|推进|推动|提升|提高|增强|完善|健全|建立|建设|构建|优化|深化|加大|加快|扩大|拓宽|拓展|培育|培养|打造|落实|贯彻|开展|组织|做好|抓好|抓紧|抓实|搞好|实施|支持|鼓励|引导|改善|改进|规范|维护|保障|巩固|发展|促进|统筹|创新|严格|压实|压紧|明确|制定|出台|编制|梳理|解决|破解|营造|形成|发挥|实现|坚持|探索|理顺|整合|整治|排查|监督|督促|协调|关心|关注|注重|重视|广泛|积极|深入|全面|大力|切实|扎实|着力|持续|进一步|不断|逐步|稳步|主动|及时|定期|适时|充分|努力|全力|认真|突出|聚焦|围绕|紧盯|紧扣|把握|弘扬|夯实|选择|引进|启动|推行|推广|完成|确定|继续|认真学习|最大限度)'
const imperative = new RegExp(`^(?:[一二三四五六七八九十]+[是要]|同时，|并|和|再)?${imperativeVerb}`)
/** Words that make a clause a report of what was done, not a demand. */
const done = /了(?!解)|已|过去|以来|去年|取得|完成率|全年共|累计|呈|得到/
const courtesy = /请(?:予)?(?:审议|审阅|审示|批示|批复|审批|函复|查收|参考|指正|示)|请各位|特恳请|有请|谢谢|要看到|要清醒|要知道/

export interface DemandContext {
  readonly aspect: Aspect | undefined
  readonly facts: readonly Fact[]
  /** Whether heading, list head or a closing sentence names owner or date for the whole block. */
  readonly governed: boolean
  /** Clauses that are fixed wording for the most part and demand nothing. */
  readonly isFixed: (range: Range) => boolean
}

/** The demands of a sentence, in order. */
export function findDemands(prose: string, clauses: readonly Clause[], context: DemandContext): Demand[] {
  const heads = clauses.flatMap((clause) => {
    const form = formOf(prose.slice(clause.start, clause.end), context.aspect)
    return form && !context.isFixed(clause) ? [{ clause, form }] : []
  })
  const first = heads[0]
  if (!first) return []
  const lead: Range = { start: 0, end: first.clause.start }
  const governedByLead = context.governed || holdsFact(context.facts, lead, ['time', 'cycle', 'name'])
  return heads.map(({ clause, form }, index) => {
    const end = extentEnd(prose, clauses, clause, heads[index + 1]?.clause)
    const range = { start: clause.start, end }
    return {
      ...range,
      form,
      anchored: form === 'prohibition' || governedByLead || isAnchored(range, context.facts),
    }
  })
}

function formOf(clause: string, aspect: Aspect | undefined): Demand['form'] | undefined {
  if (courtesy.test(clause)) return undefined
  if (prohibition.test(clause)) return 'prohibition'
  if (modal.test(clause)) return done.test(clause) ? undefined : 'modal'
  if (aspect === 'review' || aspect === 'problem') return undefined
  const body = clause.replace(/^(?:[\u4e00-\u9fa5]{2,8}(?:要|应))/, '')
  return imperative.test(body) && !done.test(clause) && !/^(?:坚持|围绕)[^，]*(?:指导|核心)/.test(clause) ? 'imperative' : undefined
}

/** To the next demand, a ；, or the end of the sentence. */
function extentEnd(prose: string, clauses: readonly Clause[], head: Clause, next: Clause | undefined): number {
  let end = head.end
  for (const clause of clauses) {
    if (clause.start < head.start) continue
    if (next && clause.start >= next.start) break
    end = clause.end
    if (prose.charAt(clause.end - 1) === '；') break
  }
  return end
}

function isAnchored(range: Range, facts: readonly Fact[]): boolean {
  return holdsFact(facts, range, ['time', 'cycle', 'quantity', 'name', 'means', 'owner'])
}
