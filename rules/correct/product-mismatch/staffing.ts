import { allMatches } from 'doclint/rule'
const place = '个|所|处|支|家|村|班|组|栋|站|点|座'

/** 网格9个，每个网格配1名专职网格员，共有网格员8名. */
const staffed = new RegExp(
  `(?<places>(?<count>\\d+)(?<counter>${place}))[^。；\\d]{0,8}，每\\k<counter>[^，。；\\d]{0,6}(?:配备|配|设|安排|派驻|派|选派|选聘)[^，。；\\d]{0,8}(?<each>\\d+)(?<unit>[名人台辆套件])[^，。；\\d]{0,10}，共(?:有|配备|需|计|选派|安排)?[^，。；\\d]{0,10}?(?<found>(?<stated>\\d+)(?:\\k<unit>|[名人]次?))`,
  'dg',
)

export interface Staffing {
  readonly start: number
  readonly end: number
  /** `9个`. */
  readonly places: string
  readonly each: string
  readonly unit: string
  readonly expected: number
  /** `8名`. */
  readonly found: string
}

/** Where so many at each of so many places do not make the number that is stated. */
export function staffing(prose: string): Staffing[] {
  const found: Staffing[] = []
  for (const { groups, indices } of allMatches(staffed, prose)) {
    const { places = '', count, each = '', unit = '', stated, found: said = '' } = groups ?? {}
    const expected = Number(count) * Number(each)
    const [start = 0, end = 0] = indices?.groups?.['found'] ?? []
    if (expected !== Number(stated)) found.push({ start, end, places, each, unit, expected, found: said })
  }
  return found
}
