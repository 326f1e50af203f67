import type { Range } from '../text/span.ts'
import type { Aspect } from './aspect.ts'
import type { Clause } from './clause.ts'
import { holdsFact, type Fact } from './fact.ts'

/** A statement of success or of trouble that owes a figure or a case. */
export interface Claim extends Range {
  readonly kind: 'success' | 'problem'
  /** Whether its clause, a later one of its sentence or the next sentence gives a figure, a date or a name. */
  readonly evidenced: boolean
}

const success =
  /取得(?:了)?[^，。；]{0,12}(?:成效|成绩|进展|成果|突破|胜利|成功|发展)|迈出[^，。；]{0,8}步|(?:得到|有)(?:了)?[^，。；]{0,6}(?:提升|提高|改善|加强|增强|缓解|保障|发挥|好评)|(?:明显|显著|大幅|稳步|持续|不断|有效|极大|进一步|日益)(?:地)?(?:提升|提高|改善|增强|加强|优化|缓解|减轻|好转|攀升|增长|下降|压缩|缩短)|圆满(?:完成|成功)|发挥了[^，。；]{0,10}作用|提供了[^，。；]{0,16}(?:支撑|保障|依据|服务)|一致好评|热烈欢迎|走在[^，。；]{0,6}前列|位居[^，。；]{0,8}前列|呈现(?:出)?[^，。；]{0,16}(?:态势|局面|景象)|总体(?:保持)?(?:平稳|稳定)|保持[^，。；]{0,6}(?:平稳|稳定)|双下降|切实(?:减轻|保障|维护)了?|高质量(?:地)?完成了?|得到[^，。；]{0,8}发挥|展现(?:出)?了|营造了/
const problem =
  /(?:还|仍|仍然|依然|尚|还不同程度地?)(?:存在|不够|没有|不足|较|比较|需|不能|面临|薄弱|突出)|不够(?:到位|强|高|深入|精细|均衡|及时|扎实|有力|完善)|不到位|有待(?:进一步)?(?:加强|提高|提升|改进|完善)|较大的?差距|时有发生|比较薄弱|较(?:为)?薄弱|不强|不高|不足|滞后|远远不能|严重制约/

/** The claims of a sentence. Only past-looking passages and statements of trouble hold any; a goal is no claim. */
export function findClaims(
  prose: string,
  clauses: readonly Clause[],
  facts: readonly Fact[],
  aspect: Aspect | undefined,
  evidenceFollows: boolean,
): Claim[] {
  const claims: Claim[] = []
  for (const clause of clauses) {
    const text = prose.slice(clause.start, clause.end)
    const isProblem = problem.test(text)
    const isSuccess = !isProblem && success.test(text) && aspect !== 'plan' && !/(?:要|将|力争|努力|确保)/.test(text)
    if (!isProblem && !isSuccess) continue
    const from: Range = { start: clause.start, end: prose.length }
    claims.push({
      start: clause.start,
      end: clause.end,
      kind: isProblem ? 'problem' : 'success',
      evidenced: holdsFact(facts, from, ['quantity', 'name']) || evidenceFollows,
    })
  }
  return claims
}
