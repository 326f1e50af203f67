import type { Sentence } from 'doclint/rule'
import { counters, figure, measures, rounding, valueOf } from './figure.ts'
import { partsOf, type Part } from './parts.ts'
import { isWhole } from './whole.ts'

/** Parts that stand further off from their whole, and what they make. */
export interface Distant {
  readonly total: string
  readonly unit: string
  readonly sum: number
  /** In the prose of the sentence of the parts. */
  readonly start: number
  readonly end: number
}

const firstFigure = new RegExp(`${figure}(?<unit>${measures}|${counters})`)
/** 项目总投资6480万元: what names itself a total. */
const namedTotal = (unit: string): RegExp =>
  new RegExp(
    `总(?:投资|预算|概算|人数|户数|面积|里程|长度|资金|库容|数|额|量)[^，。；\\d]{0,4}${figure}${unit}(?![余多])`,
    'g',
  )

/** 项目总投资6480万元。其中中央资金2600万元，……: the whole stands in the sentence before. */
export function totalBefore(sentence: Sentence): Distant | undefined {
  const { block, prose } = sentence
  const lead = /^其中[，：]?/.exec(prose)?.[0]
  const unit = lead && firstFigure.exec(prose)?.groups?.['unit']
  if (!unit) return undefined
  const before = block.sentences[block.sentences.indexOf(sentence) - 1]
  const totals = [...(before?.prose ?? '').matchAll(namedTotal(unit))]
  const total = totals.length === 1 ? totals[0]?.[1] : undefined
  return total === undefined ? undefined : distant(sentence, 0, lead.length, total, unit)
}

/** 改造小区11个，……分布在三个街道，其中城东街道4个、河口街道5个、北门街道3个: parts of one kind, and one figure they can be of. */
export function totalFarBefore(sentence: Sentence): Distant | undefined {
  const { prose } = sentence
  const at = prose.indexOf('，其中')
  const unit = at > 0 && firstFigure.exec(prose.slice(at))?.groups?.['unit']
  if (!unit || new RegExp(`${figure}[^，。；]{0,14}$`).test(prose.slice(0, at))) return undefined
  const figures = [...prose.slice(0, at).matchAll(new RegExp(`${figure}${unit}(?![余多次均])`, 'g'))]
  const total = figures.length === 1 ? figures[0]?.[1] : undefined
  const found = total === undefined ? undefined : distant(sentence, at, 3, total, unit)
  return found && areOfOneKind(partsOf(sentence, at, 3, unit)) ? found : undefined
}

/** How far the parts may be from the figure that they are to make, where several stand before them. */
const nearest = 0.03

/** 受理1846件，办结1792件，办结率97.1%，其中物业类786件、……、其他202件: one of the figures before them, and none is their sum. */
export function totalAmong(sentence: Sentence): Distant | undefined {
  const { prose } = sentence
  const at = prose.indexOf('，其中')
  const unit = at > 0 && firstFigure.exec(prose.slice(at))?.groups?.['unit']
  if (!unit || !/[%％]$/.test(prose.slice(0, at))) return undefined
  const parts = partsOf(sentence, at, 3, unit)
  const last = parts.at(-1)
  if (!last || parts.length < 3 || !/其[他它余]/.test(last.name)) return undefined
  const sum = Math.round(parts.reduce((all, part) => all + part.value, 0) * 1000) / 1000
  const totals = Array.from(
    prose.slice(0, at).matchAll(new RegExp(`${figure}${unit}(?![余多次均])`, 'g')),
    ([, one]) => one,
  )
  const offBy = (total: string | undefined): number => Math.abs(valueOf(total) - sum)
  const [total] = totals.toSorted((a, b) => offBy(a) - offBy(b))
  if (total === undefined || offBy(total) > nearest * sum) return undefined
  if (offBy(total) <= rounding([...parts.map(({ value }) => value), valueOf(total)], unit)) return undefined
  return { total, unit, sum, start: at + 1, end: last.end }
}

function distant(sentence: Sentence, start: number, length: number, total: string, unit: string): Distant | undefined {
  const value = valueOf(total)
  const parts = partsOf(sentence, start, length, unit)
  const last = parts.at(-1)
  if (!last || parts.length < 3 || parts.some((part) => part.value >= value)) return undefined
  const sum = Math.round(parts.reduce((all, part) => all + part.value, 0) * 1000) / 1000
  if (Math.abs(sum - value) <= rounding([...parts.map((part) => part.value), value], unit)) return undefined
  // Further off, they are parts of something else.
  if (sum > value * 1.25 || !isWhole(parts, value, sum)) return undefined
  return { total, unit, sum, start: start === 0 ? 0 : start + 1, end: last.end }
}

/** 城东街道, 河口街道, 北门街道. */
function areOfOneKind(parts: readonly Part[]): boolean {
  const kinds = new Set(parts.map(({ name }) => name.slice(-2)))
  return kinds.size === 1
}
