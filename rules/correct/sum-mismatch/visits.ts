import type { Sentence } from 'doclint/rule'
import type { Distant } from './distant.ts'

const unit = '(?:件次|人次|批次|件|次|封|个|批)'
/** 接待来访来电来信312件次，其中来访186人次、来电98次、来信38件: of the ways to turn to an office each has a unit of its own. */
const visits = new RegExp(
  `(?<![\\d.])(?<total>\\d+)(?<of>件次|人次|件|次)，其中：?(?<parts>(?:[，、]?(?:来访|来电|来信|来人|网上信访|网信|网上|走访|电话)[^，、。；\\d]{0,4}\\d+${unit}){2,5})(?=[，。；])`,
  'd',
)

export function visitsOf({ prose }: Sentence): Distant | undefined {
  const match = visits.exec(prose)
  const { total = '', of = '', parts = '' } = match?.groups ?? {}
  if (!match) return undefined
  const sum = [...parts.matchAll(/\d+/g)].reduce((all, [digits]) => all + Number(digits), 0)
  return sum === Number(total)
    ? undefined
    : { total, unit: of, sum, start: match.index, end: match.index + match[0].length }
}
