import type { Sentence } from 'doclint/rule'

export const references: readonly string[] = ['上述', '以上', '前述', '这']
const unit = '户|家|件|名|人|处|所|座|个(?:项目|村|乡镇|单位|小区|点位|问题)|起|条|台|辆|套|宗|例|栋'
const reference = new RegExp(`(?:上述|以上|前述|这)(?<at>(?<figure>\\d{2,})(?<unit>${unit}))`, 'd')

export interface PointsBack {
  readonly start: number
  readonly end: number
  /** The figure that is meant, with its unit. */
  readonly other: string
}

/**
 * 上述437户 after 417户: the paragraph before it and this one give figures in this unit, one of them differs by a single
 * digit, and none is the same. A sum of two of them is the same too.
 */
export function mismatchOf(sentence: Sentence): PointsBack | undefined {
  const { block, start: from, prose } = sentence
  const match = reference.exec(prose)
  if (!match?.groups) return undefined
  const { figure = '', unit: of = '' } = match.groups
  const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
  const text = block.prose.slice(0, from + match.index)
  const figures = [...text.matchAll(new RegExp(`(?<![\\d.])(\\d+)${of}`, 'g'))].map(([, digits = '']) => digits)
  if (figures.some((one) => sums(one, figures).includes(Number(figure)))) return undefined
  const other = figures.find((one) => differsByOneDigit(one, figure))
  if (!other || sentence.isProtected(start, end, ['quotation'])) return undefined
  return { start, end, other: other + of }
}

function sums(one: string, figures: readonly string[]): number[] {
  return [Number(one), ...figures.map((other) => Number(one) + Number(other))]
}

function differsByOneDigit(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((digit, index) => digit !== other.charAt(index)).length === 1
}
