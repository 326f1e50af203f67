import { allMatches } from 'doclint/rule'
import { figure, rounding, valueOf } from './figure.ts'
import type { Mismatch } from './total-after.ts'

const unit = '万元|亿元|元'
/** 资金缺口60万元，由村集体自筹20万元，镇里解决30万元: a sum that is shared out among those who are to pay it. */
const shared = new RegExp(
  `${figure}(?<unit>${unit})，?由[^，。；\\d]{1,14}${figure}(?:\\k<unit>)[，、][^，。；\\d]{1,14}${figure}(?:\\k<unit>)(?=[，。；]|$)`,
  'g',
)

/** Sums that are not what the two shares of them make. */
export function sharesOf(prose: string): Mismatch[] {
  const found: Mismatch[] = []
  for (const match of allMatches(shared, prose)) {
    const [, total = '', named = '', first, second] = match
    const sum = valueOf(first) + valueOf(second)
    if (Math.abs(sum - valueOf(total)) <= rounding([valueOf(total), valueOf(first), valueOf(second)], named)) continue
    found.push({ start: match.index, end: match.index + total.length + named.length, total, unit: named, sum })
  }
  return found
}
