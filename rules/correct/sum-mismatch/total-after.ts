import { allMatches, type Sentence } from 'doclint/rule'
import { counters, figure, measures, rounding, valueOf } from './figure.ts'

/** 粉尘涉爆企业34家，有限空间作业企业57家，共计93家; 专职网格员86名、微网格员412名，总人数达到503名. */
const totals = new RegExp(
  `[，、（：](?:[\\u4e00-\\u9fa5]{0,5}(?:共计|合计|总计)|共(?![同有建享])|总(?:人数|户数|数量?|额|投资|面积|里程|长度|金额))(?:达到?|为|有)?[\\u4e00-\\u9fa5]{0,4}?${figure}(${measures}|${counters})(?![\\d\\u4e00-\\u9fa5]{0,2}以上|左右|[余多])`,
  'g',
)
/** Figures that are no parts. */
const noPart = /增(?!加?值)|减|同比|比上|较|占|以[上下]|每|均|累计|达到|目标|计划|力争|超过|其中|约|近|从|由/
/** What is further off is the total of something else. */
const nearly = 0.1

export interface Mismatch {
  readonly start: number
  readonly end: number
  readonly total: string
  readonly unit: string
  readonly sum: number
}

/** Totals that follow their parts and are not their sum, whichever of the figures before them are taken for the parts. */
export function totalsAfter(sentence: Sentence): Mismatch[] {
  const found: Mismatch[] = []
  for (const match of allMatches(totals, sentence.prose)) {
    const [whole, digits = '', unit = ''] = match
    const lead = sentence.prose.slice(0, match.index)
    const stretch = lead.slice(Math.max(lead.lastIndexOf('；'), lead.lastIndexOf('：'), lead.lastIndexOf('）')) + 1)
    // 食堂11个、旱厕27处，合计39个项目: whatever they are counted by, each is one.
    const counted = unit === '个' && /^(?:项目|工程|点位)/.test(sentence.prose.slice(match.index + whole.length))
    const own = counted ? '[个处座所条项栋]' : unit
    const parts = [...stretch.matchAll(new RegExp(`${figure}${own}`, 'g'))].map((part) => valueOf(part[1]))
    if (parts.length < 2 || parts.length > 8 || noPart.test(stretch)) continue
    const total = valueOf(digits)
    const sums = parts.map((_, index) => parts.slice(index).reduce((all, value) => all + value, 0)).slice(0, -1)
    const sum = sums[0] ?? 0
    if (total <= Math.max(...parts) || sums.some((one) => Math.abs(one - total) <= rounding([...parts, total], unit)))
      continue
    if (Math.abs(sum - total) > nearly * total) continue
    const start = match.index + 1
    found.push({ start, end: match.index + whole.length, total: digits, unit, sum: Math.round(sum * 1000) / 1000 })
  }
  return found
}
