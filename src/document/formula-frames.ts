import { allMatches } from '../text/all-matches.ts'
import type { Range } from '../text/span.ts'

/**
 * Fixed wording whose filling changes: no list can hold every speech, plenum and directive that a document invokes.
 * `dictionaries/zh/formulas.yaml` holds the rest. Each frame has a literal that must stand in the prose before the
 * expression is tried.
 */
const study =
  '(?:(?:深入|认真|全面|全力|坚决|持续|扎实|切实|坚定不移(?:地)?)?(?:学习|宣传|贯彻|落实|执行|遵循|领会|把握|践行){1,8})?'
const numeral = '[一二三四五六七八九十]'
const frames: readonly { readonly literal: string; readonly pattern: RegExp }[] = [
  {
    literal: '习近平',
    pattern: new RegExp(
      `${study}习近平(?:总书记|主席|同志)?[^，。；！？]{0,40}?(?:重要)?(?:(?:论述|讲话|指示|批示|指示批示|回信|贺信|文章|思想|嘱托)(?:和重要(?:论述|讲话|指示批示|指示|批示))?)(?:要求|精神)?(?:实质)?`,
      'g',
    ),
  },
  {
    literal: '届',
    pattern: new RegExp(
      `${study}(?:党的)?(?:${numeral}{1,3}大(?:和|、))?(?:党的)?${numeral}{1,3}届(?:${numeral}{1,2}、|${numeral}{1,2}中、)*(?:历次|${numeral}{1,2}(?:中|次))全(?:体会议|会)(?:精神|部署|决定)?`,
      'g',
    ),
  },
  { literal: '党的', pattern: new RegExp(`${study}党的${numeral}{1,3}大(?:报告)?(?:精神|部署)?`, 'g') },
  {
    literal: '会议精神',
    pattern: new RegExp(
      `${study}(?:中央|全国|全省|全市|省委|省政府|市委|市政府|县委|区委)[^，。；、“”]{0,20}会议(?:和[^，。；、]{2,20}会议)?精神`,
      'g',
    ),
  },
  {
    literal: '部署',
    pattern: new RegExp(
      `${study}(?:好)?(?:以习近平同志为核心的)?(?:党中央(?:、国务院)?|国务院|中央|中共中央|省委(?:、省政府)?)(?:和省委(?:、省政府)?)?(?:关于[^，。；]{2,24}的)?(?:各项|重大|一系列)*(?:决策)?部署`,
      'g',
    ),
  },
  { literal: '出发点和落脚点', pattern: /把[^，。；]{4,30}作为[^，。；]{0,24}出发点和落脚点/g },
]

/** Ranges of fixed wording with an open filling, in no order. */
export function findFormulaFrames(prose: string): Range[] {
  const found: Range[] = []
  for (const { literal, pattern } of frames) {
    if (!prose.includes(literal)) continue
    for (const match of allMatches(pattern, prose))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
