/** A figure as a pattern: digits, and what says that they are rounded. */
export const figure = (name: string): string => String.raw`(?<![\d.,])(?<${name}>\d+(?:\.\d+)?)`

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Where a figure may lie: 11.8 between 11.75 and 11.85; 132 of what is counted is 132. 约3200 and 3200左右 are rounded to
 * their last digit that is not 0, 860余 is from 860 to 870.
 */
export function intervalOf(digits: string, { isCounted, before, after }: Reading): Interval {
  const value = Number(digits)
  const decimals = digits.split('.')[1]?.length ?? 0
  const place = decimals > 0 ? 10 ** -decimals : isCounted ? 0 : 1
  const zeros = /[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0
  const rough = decimals > 0 ? 10 ** -decimals : 10 ** zeros
  if (/^[余多]/.test(after)) return { low: value, high: value + Math.max(rough, place) }
  if (/(?:约|近|超过|超|大约|将近|接近)$/.test(before) || /^[\u4e00-\u9fa5]{0,3}(?:左右|以上|上下)/.test(after))
    return { low: value - rough, high: value + rough }
  return { low: value - place / 2, high: value + place / 2 }
}

/** What stands around a figure, and whether its unit is counted one by one. */
export interface Reading {
  readonly isCounted: boolean
  readonly before: string
  readonly after: string
}

const measures = /^(?:万|亿|百|千)|元|亩|吨|公里|米|公顷|升|度|千瓦/

export function isCountedUnit(unit: string): boolean {
  return !measures.test(unit)
}
