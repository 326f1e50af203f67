import { figure, intervalOf, isCountedUnit } from './figures.ts'

/** Two figures of one sentence and the change that is said of them. */
export interface Check {
  readonly messageId: 'difference' | 'growth' | 'times' | 'multiple'
  /** Groups `before` (or `way` and `delta`), `after`, `stated` (digits) and `at` (the third figure as written). */
  readonly pattern: RegExp
  /** Whether the stated figure may follow from the other two, all of them rounded. */
  readonly holds: (before: string, after: string, stated: string, unit: string) => boolean
}

const unit =
  '(?<unit>件|处|条|例|份|宗|批|套|公顷|个工作日|个月|个|家|所|座|起|人次|人|名|户|台|辆|项|亿元|万元|元|万人次|万人|万户|万亩次|亩次|万亩|亩|万吨|吨|公里|天|日|小时|分钟|次|班次|班|趟|张|场|期|分)'
const changes =
  '增产,减产,净增,净减,增加,增长,上升,提高,扩大,提升,增,减少,下降,降低,缩短,压缩,压减,精简,缩减,下调,回落,减,降,升'.split(
    ',',
  )
const change = `(?:${changes.join('|')})`
/** 平均每年增长, 同口径增长 are other comparisons; 由上年的132次 is this one. */
const gap = '[^。；，\\d均每年实际同比口径]{0,8}'
const lead = `(?:由|从)(?:[^。；，\\d均每年实际同比口径]{0,4}(?:上年|去年|\\d{4}年(?:\\d{1,2}月)?|年初|往年|前年|原来|原先|以前|之前|改革前|过去)(?:同期|底|末)?的?)?${gap}`
const fellBy = `(?:${change}了?|(?:降幅|减幅|增幅|压缩率|压减率|增长率)(?:达到?|为)?)`
/** 由2023年的126件下降到2025年的74件: the year of the second figure. */
const then = '(?:(?:\\d{4}年|今年|本年|去年|上年|目前|现在|年末)(?:\\d{1,2}月)?[底末]?的?)?'

/** The time that a figure is compared with: 比上年同期的, 比2024年的. */
const earlier = '[比较](?:上年|去年|前年|20\\d\\d年)(?:同期|底|末)?的?'

/** How far the stated figure may be off for rounding. */
const rounding = (stated: string): number => 1.05 * 10 ** -(stated.split('.')[1]?.length ?? 0)
const difference = (before: string, after: string): number => Math.abs(Number(after) - Number(before))

/** Of these one stands in what any of the checks finds. */
export const signs: readonly string[] = [
  ...changes.flatMap((word) => [`${word}到`, `${word}至`, `${word}为`]),
  '比上年',
  '比去年',
  '较上年',
  '较去年',
  '同比减少',
  '同比增收',
  '同比多收',
  '同比减收',
  '同比净增',
  '同比增加',
  '相比',
  '，是20',
  '，比20',
  '，较20',
]

export const checks: readonly Check[] = [
  {
    messageId: 'difference',
    pattern: new RegExp(
      `${lead}${figure('before')}${unit}${gap}${change}(?:到了?|至|为)${then}${figure('after')}\\k<unit>(?:以内)?，(?:同比)?${gap}${change}了?(?<at>${figure('stated')}\\k<unit>)`,
      'dg',
    ),
    holds: (before, after, stated) => Math.abs(difference(before, after) - Number(stated)) <= rounding(stated) / 10,
  },
  {
    messageId: 'difference',
    pattern: new RegExp(
      `${lead}${figure('before')}%${gap}${change}(?:到了?|至|为)${then}${figure('after')}%，${gap}${change}了?(?<at>${figure('stated')}个百分点)`,
      'dg',
    ),
    holds: (before, after, stated) => Math.abs(difference(before, after) - Number(stated)) <= rounding(stated),
  },
  {
    messageId: 'growth',
    pattern: new RegExp(
      `${lead}${figure('before')}${unit}${gap}${change}(?:到了?|至|为)${then}${figure('after')}\\k<unit>(?:以内)?，(?:同比)?${gap}${fellBy}(?<at>${figure('stated')}%)`,
      'dg',
    ),
    holds: grows,
  },
  {
    // 113次，比上年的132次下降18%
    // 7.2万吨，与去年同期的6万吨相比增长了1.2倍: it is 1.2 times as much, and grew by 0.2 of it.
    messageId: 'times',
    pattern: new RegExp(
      `${figure('after')}${unit}，(?:[比较与同跟])(?:上年|去年)(?:同期)?的?${figure('before')}\\k<unit>(?:相比)?，?(?:增长|增加|提高|上升)了?(?<at>${figure('stated')}倍)`,
      'dg',
    ),
    holds: growsTimes,
  },
  {
    // 2022年爆管34次，2024年爆管68次，是2022年的3倍.
    messageId: 'multiple',
    pattern: new RegExp(
      `(?<year>20\\d\\d年)[^。；，\\d]{0,8}${figure('before')}${unit}，20\\d\\d年[^。；，\\d]{0,8}${figure('after')}\\k<unit>，是\\k<year>的(?<at>${figure('stated')}倍)`,
      'dg',
    ),
    holds: (before, after, stated) =>
      Math.abs(Number(after) / Number(before) - Number(stated)) <= 0.55 * rounding(stated),
  },
  {
    messageId: 'times',
    pattern: new RegExp(
      `${lead}${figure('before')}${unit}${gap}(?:增长|增加|提高|上升|扩大)(?:到了?|至|为)${then}${figure('after')}\\k<unit>，(?:同比)?${gap}(?:增长|增加|提高|上升|扩大|增)了?(?:近|约)?(?<at>(?<stated>\\d+(?:\\.\\d+)?|[一二两三四五六七八九])倍)`,
      'dg',
    ),
    holds: growsTimes,
  },
  {
    messageId: 'growth',
    pattern: new RegExp(
      `${figure('after')}${unit}，${earlier}${figure('before')}\\k<unit>${change}了?(?:[\\d.]+\\k<unit>，(?:同比)?${fellBy})?(?<at>${figure('stated')}%)`,
      'dg',
    ),
    holds: grows,
  },
  {
    // 48次，比上年减少12次，下降20%: the figure of the year before follows from the two.
    messageId: 'growth',
    pattern: new RegExp(
      `${figure('after')}${unit}，(?:同比|[比较](?:上年|去年)(?:同期)?)(?<way>增加|增长|增收|多收|净增|减少|下降|减收|少收)了?(?:${figure('delta')}\\k<unit>|(?<=亿元，[^。；，\\d]{0,12})${figure('deltaInWan')}万元)，(?:同比)?(?:增长|下降|上升|增幅|降幅|减少|增加)(?:达|为)?(?<at>${figure('stated')}%)`,
      'dg',
    ),
    holds: grows,
  },
]

function grows(before: string, after: string, stated: string, of: string): boolean {
  const reading = { isCounted: isCountedUnit(of), before: '', after: '' }
  const from = intervalOf(before, reading)
  const to = intervalOf(after, reading)
  if (from.low <= 0) return true
  const rates = [to.low / from.high - 1, to.high / from.low - 1].map((rate) => rate * 100)
  const sign = Number(after) < Number(before) ? -1 : 1
  const slack = rounding(stated)
  const value = sign * Number(stated)
  return value >= (rates[0] ?? 0) - slack && value <= (rates[1] ?? 0) + slack
}

/** 由2件增加到5件 is 1.5倍 more. */
function growsTimes(before: string, after: string, stated: string): boolean {
  const more = Number(after) / Number(before) - 1
  const digits = '一二三四五六七八九'.indexOf(stated.replace('两', '二')) + 1
  // 近两倍 in words is loose: only what is far off is wrong.
  return digits > 0 ? Math.abs(more - digits) <= 0.4 : Math.abs(more - Number(stated)) <= 0.55 * rounding(stated)
}

/** The figure before the change, given or worked out from the change itself. */
export function figureBefore(groups: Readonly<Record<string, string>>): string {
  const { before, after = '', deltaInWan, way = '' } = groups
  const delta = deltaInWan === undefined ? (groups['delta'] ?? '') : String(Number(deltaInWan) / 10_000)
  if (before !== undefined) return before
  const value = /减少|下降|减收|少收/.test(way) ? Number(after) + Number(delta) : Number(after) - Number(delta)
  const decimals = Math.max(...[after, delta].map((digits) => digits.split('.')[1]?.length ?? 0))
  return value.toFixed(decimals)
}

/** The change that the two figures make, as it should read. */
export function rightFigure(id: Check['messageId'], before: string, after: string): number {
  if (id === 'difference') return difference(before, after)
  if (id === 'multiple') return Number(after) / Number(before)
  if (id === 'times') return Number(after) / Number(before) - 1
  return Math.abs(Number(after) / Number(before) - 1) * 100
}
