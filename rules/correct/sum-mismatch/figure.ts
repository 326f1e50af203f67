/** Digits with or without groups of three; the group is the figure. */
export const figure = String.raw`(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`

/** Things that are counted one by one, so that no rounding excuses a difference. */
export const counters = '所|座|处|件|项|个|家|条|台|套|辆|起|份|卷|例|间|栋|宗|支|批|场|期|次|张|名|人|户'
/** What is measured: each part is rounded. */
export const measures = '公里|万元|亿元|元|亩|万亩|公顷|万吨|吨|万人|万户|平方米|万平方米|平方公里'
/** Of people one can belong to two parts at once (党员40人，女干部20人). */
export const persons: readonly string[] = ['人', '名', '户', '万人', '万户']

export function valueOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''))
}

/** How far a sum may be off because all its figures are rounded. */
export function rounding(figures: readonly number[], unit: string): number {
  const decimals = Math.max(...figures.map((value) => String(value).split('.')[1]?.length ?? 0))
  if (decimals === 0 && counters.split('|').includes(unit)) return 0
  return 0.501 * figures.length * 10 ** -decimals
}
