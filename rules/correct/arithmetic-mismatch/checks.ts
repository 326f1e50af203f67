/** Three figures of one sentence of which the third follows from the first two. */
export interface Check {
  readonly messageId: 'difference' | 'growth' | 'ratio'
  /** Groups `before`, `after`, `stated` (digits) and `at` (the third figure as written). */
  readonly pattern: RegExp
  readonly expected: (before: number, after: number) => number | undefined
  /** How far the stated figure may be off for rounding. */
  readonly tolerance: (stated: string) => number
}

const figure = (name: string): string => String.raw`(?<${name}>\d+(?:\.\d+)?)`
const unit =
  '(?<unit>件|处|条|例|份|宗|批|套|公顷|个|家|所|座|起|人|名|户|台|辆|项|万元|亿元|元|万人|万户|万亩|亩|吨|万吨|公里|天|小时|次)'
const changes = '增加,增长,上升,提高,扩大,提升,增,减少,下降,降低,缩短,压缩,压减,减'.split(',')
const change = `(?:${changes.join('|')})`
/** 平均每年增长, 同口径增长 are other comparisons. */
const gap = '[^。；，\\d均每年实际同比口径]{0,8}'

/** Half a unit of the last decimal given, and as much for the rounding of the other two. */
const rounding = (stated: string): number => 1.05 * 10 ** -(stated.split('.')[1]?.length ?? 0)
const difference = (before: number, after: number): number => Math.abs(after - before)

/** Of these one stands in what any of the checks finds. */
export const signs: readonly string[] = [
  ...changes.flatMap((word) => [`${word}到`, `${word}至`, `${word}为`]),
  '合格率',
  '办结率',
  '到会率',
  '整改率',
  '完成率',
]

export const checks: readonly Check[] = [
  {
    messageId: 'difference',
    pattern: new RegExp(
      `(?:由|从)${gap}${figure('before')}${unit}${gap}${change}(?:到|至|为)${figure('after')}\\k<unit>，${gap}${change}了?(?<at>${figure('stated')}\\k<unit>)`,
      'dg',
    ),
    expected: difference,
    tolerance: (stated) => rounding(stated) / 10,
  },
  {
    messageId: 'difference',
    pattern: new RegExp(
      `(?:由|从)${gap}${figure('before')}%${gap}${change}(?:到|至|为)${figure('after')}%，${gap}${change}了?(?<at>${figure('stated')}个百分点)`,
      'dg',
    ),
    expected: difference,
    tolerance: rounding,
  },
  {
    messageId: 'growth',
    pattern: new RegExp(
      `(?:由|从)${gap}${figure('before')}${unit}${gap}${change}(?:到|至|为)${figure('after')}\\k<unit>，${gap}${change}了?(?<at>${figure('stated')}%)`,
      'dg',
    ),
    expected: (before, after) => (before > 0 ? Math.abs(after / before - 1) * 100 : undefined),
    tolerance: (stated) => rounding(stated) + 0.5,
  },
  {
    messageId: 'ratio',
    pattern: new RegExp(
      `(?:抽查|检查|应到|受理|收到|收件|排查出?|发现|评查)[^。；，\\d]{0,12}${figure('before')}${unit}[^。；，\\d]{0,12}[，、](?:其中)?(?:合格|办结|实到|整改|完成)${gap}${figure('after')}\\k<unit>，(?:合格率|办结率|到会率|整改率|完成率)(?:为|达到?)?(?<at>${figure('stated')}%)`,
      'dg',
    ),
    expected: (before, after) => (before >= after && before > 0 ? (after / before) * 100 : undefined),
    tolerance: rounding,
  },
]
