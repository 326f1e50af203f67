import type { Range } from '../text/span.ts'
import { holdsFact, type Fact, type FactKind } from './fact.ts'

/** Who is asked: a unit that has a name, or a class of them. */
export type Subject = 'owner' | 'addressee'

/** A class that is told to act: no owner, though it is no longer true that nobody is asked. 有关部门 is nobody. */
const addressed =
  /(?:^|[，。；：！、”])(?!各?(?:有关|相关))(?:各|全体|广大|所有|我们|大家|你们|全[省市县区镇乡局院校厅委行业党体]|[^，。；：！]{0,16}(?:单位|部门|干部|同志|人员|党员|代表|委员|企业|院校|学校|乡镇|街道|社区|机关|组织|支部|书记))[^，。；：！]{0,24}?(?:要(?!求|点|素)|应当?|必须|须|务必)/

const owners: readonly FactKind[] = ['owner']

/** Who is asked in a stretch of a sentence. */
export function subjectIn(prose: string, range: Range, facts: readonly Fact[]): Subject | undefined {
  if (holdsFact(facts, range, owners)) return 'owner'
  return addressed.test(prose.slice(range.start, range.end)) ? 'addressee' : undefined
}

/** 要, 还应 and the like at the head of a sentence: whoever the sentence before asked is asked on. */
const bareModal = /^(?:同时|此外|另外)?，?(?:还|也|并)?(?:要(?!求|点|素|是|么|不是)|应当|应(?!急|用|届)|必须|须|务必)/

/** Whether a stretch opens without a subject and asks on. */
export function goesOn(prose: string): boolean {
  return bareModal.test(prose)
}

/** What a sentence says before its first 要 or 应, where that stands in the first clause: 各单位要…, 县水利局应当…. */
const askedFirst = /^[^，。；：！]{2,40}?(?:要(?!求|点|素)|应当?|必须|须|务必)/
/** An owner that begins here at the latest opens its sentence, be it behind an ordinal. */
const latestStart = 4

/** Who a sentence asks that opens with whom it asks. */
export function openingSubject(prose: string, facts: readonly Fact[]): Subject | undefined {
  const end = askedFirst.exec(prose)?.[0].length ?? 0
  if (end === 0) return undefined
  if (facts.some(({ kind, start }) => kind === 'owner' && start <= latestStart)) return 'owner'
  return subjectIn(prose, { start: 0, end }, [])
}

/** Most sentences that go on in this way. */
const farthest = 8

/** Who the sentences before one asked, where it goes on with them. */
export function subjectBefore(
  sentences: readonly { readonly prose: string; readonly facts: readonly Fact[] }[],
  position: number,
): Subject | undefined {
  for (let at = position; at > 0 && at > position - farthest; at--) {
    const before = sentences[at - 1]
    if (!before || !goesOn(sentences[at]?.prose ?? '')) return undefined
    const subject = openingSubject(before.prose, before.facts)
    if (subject) return subject
  }
  return undefined
}
