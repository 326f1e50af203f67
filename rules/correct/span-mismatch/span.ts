import { parseNumeral } from 'doclint/rule'

/** A length of time, in days: the least and the most that it can mean. */
export interface Length {
  readonly least: number
  readonly most: number
  readonly unit: string
}

/** Days of a month on average, and how far the ends of months move that. */
const daysOfMonth = 30.44
const slackOfMonth = 4
const dayInMilliseconds = 86_400_000

/** 两个月, 半个月, 一个半月, 10天, 三周: groups `count`, `half` and `unit`. */
export const length = String.raw`(?<count>\d{1,3}|[一两二三四五六七八九十]{1,3}|半)(?<half>个半)?个?(?<unit>月|天|日|周|星期|年)(?!度|份|中|初|底|末|代|级|期)`

export function lengthOf({ count = '', half, unit = '' }: Readonly<Record<string, string>>): Length | undefined {
  const whole = count === '半' ? 0.5 : /\d/.test(count) ? Number(count) : parseNumeral(count)
  if (whole === undefined) return undefined
  const value = whole + (half ? 0.5 : 0)
  switch (unit) {
    case '月':
      return around(value * daysOfMonth, slackOfMonth, unit)
    case '年':
      return around(value * 12 * daysOfMonth, slackOfMonth, unit)
    case '周':
    case '星期':
      // From Monday to Friday is a week too.
      return { least: value * 7 - 3, most: value * 7, unit: '周' }
    default:
      return { least: value, most: value, unit: '天' }
  }
}

function around(days: number, slack: number, unit: string): Length {
  return { least: days - slack, most: days + slack, unit }
}

/** 4月10日开始，到7月10日结束; 5月6日至8日: groups `fromYear`, `fromMonth`, `fromDay`, `toYear`, `toMonth`, `toDay`. */
export const dates =
  String.raw`(?:(?<fromYear>20\d\d)年)?(?<fromMonth>\d{1,2})月(?<fromDay>\d{1,2})[日号](?:(?:起|开始|启动)?[，、]?(?:至|到|—|－|-|～)|(?:开工|动工|开始)，(?:计划|预计|拟|于)?)` +
  String.raw`(?:(?<toYear>20\d\d)年|次年|翌年)?(?:(?<toMonth>\d{1,2})月)?(?<toDay>\d{1,2})[日号]`

/** The days from the first date to the last, both counted; undefined where they are no dates or do not follow each other. */
export function daysBetween(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const number = (name: string): number | undefined => (groups[name] === undefined ? undefined : Number(groups[name]))
  const fromMonth = number('fromMonth') ?? 0
  const toMonth = number('toMonth') ?? fromMonth
  const year = number('fromYear') ?? number('toYear') ?? 2025
  const from = Date.UTC(year, fromMonth - 1, number('fromDay') ?? 0)
  const sameYear = Date.UTC(number('toYear') ?? year, toMonth - 1, number('toDay') ?? 0)
  const to = sameYear < from ? Date.UTC(year + 1, toMonth - 1, number('toDay') ?? 0) : sameYear
  const isDate = (month: number, day = 0): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31
  if (!isDate(fromMonth, number('fromDay')) || !isDate(toMonth, number('toDay'))) return undefined
  return Math.round((to - from) / dayInMilliseconds) + 1
}
