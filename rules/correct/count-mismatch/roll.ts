import { allMatches, parseNumeral } from 'doclint/rule'

const place = '乡镇|镇|乡|街道|社区|村|单位|部门|县区|县|学校|科室|企业|小区|局|站|园区'
/** 5个乡镇参加：青石镇、白水镇、黑河乡、红土乡。 The names of what was counted, and nothing else, to the end of the list. */
const roll = new RegExp(
  `(?<at>(?<count>\\d{1,2}|[两二三四五六七八九十])个(?:${place}))[^，。；：（）、\\d]{0,8}[：（](?<items>[\\u4e00-\\u9fa5]{2,12}(?:、[\\u4e00-\\u9fa5]{2,12})+)(?=[。；）]|$)`,
  'dg',
)
/** The beginnings of what the expression finds. */
export const rollTerms = place.split('|').map((noun) => `个${noun}`)

export interface Roll {
  readonly start: number
  readonly end: number
  readonly actual: number
}

/** Rolls that name another number of places than was said. */
export function unevenRolls(prose: string): Roll[] {
  const found: Roll[] = []
  for (const { groups = {}, indices } of allMatches(roll, prose)) {
    const { count = '', items = '' } = groups
    if (/等$|其[他它余]|[和及与以]/.test(items)) continue
    const actual = items.split('、').length
    const [start = 0, end = 0] = indices?.groups?.['at'] ?? []
    if (actual !== parseNumeral(count)) found.push({ start, end, actual })
  }
  return found
}
