import type { Sentence } from 'doclint/rule'
import { figure, valueOf } from './figure.ts'

/** Words that make a figure an increase, a share or a sum of its own instead of a part. */
const noPart =
  /增|减|多|少(?!数)|同比|比上|较|占|(?<!规模|限额)以[上下]|每|平均|累计|共计|合计|达到|目标|计划|力争|超过|其中|约|近/
/** 10亿元以上项目3个、5亿元至10亿元项目8个: classes by size, which do not overlap where one has both ends. */
const sizeClass = /\d[\d.]*(?:亿元|万元|元|亩|万吨|吨|岁|年|人|平方米)?(?:（含）)?(?:及)?以[上下]/g
const sizeRange = /\d(?:亿元|万元|元|亩|万吨|吨|岁|年|人|平方米)?(?:（含）)?(?:至|到|—|－|-|～)\d/
/** A new act begins a new matter, unless the whole was of it: 新建、改扩建学校7所，其中新建小学2所. */
const act =
  /^[、，；和及]*(?:全年)?(新建|改建|改扩建|扩建|改造|修复|治理|建设|培育|实施|引进|创建|新增|化解|清理|拆除|认定|推进|打造|启动|开工)/

export interface Part {
  readonly value: number
  readonly name: string
  readonly end: number
}

/** The parts in the same unit, to the end of the bracket, the ； or the sentence. Empty where one of them is no plain part. */
export function partsOf(sentence: Sentence, start: number, length: number, unit: string): Part[] {
  const from = start + length
  const lead = sentence.prose.slice(Math.max(0, start - 20), start)
  const rest = sentence.prose.slice(from)
  const aside = sentence.prose.slice(start, from).includes('、其中')
  const stop = rest.search(aside ? /[，）；。：]|其中/ : /[）；。：]|其中/)
  const stretch = stop < 0 ? rest : rest.slice(0, closingStop(rest, stop))
  const parts: Part[] = []
  let at = 0
  const isClassed = sizeRange.test(stretch)
  for (const match of stretch.matchAll(new RegExp(`${figure}${unit}`, 'g'))) {
    const between = stretch.slice(at, match.index)
    const name = isClassed ? between.replaceAll(sizeClass, '') : between
    const begun = act.exec(name)?.[1]
    if (begun && !lead.includes(begun)) break
    if (noPart.test(name) || /^以[上下]|^左右|^[余多]/.test(stretch.slice(match.index + match[0].length))) return []
    // 承诺当年解决的15件办结13件: what follows without a mark is said of the part before it.
    if (parts.length > 0 && !/[、，和及]/.test(name)) continue
    // 至10亿元项目: an end of a class, and no part.
    if (
      /[至到—－～-]$/.test(name) ||
      /^(?:至|到|以上|以下|—|－|～|-)/.test(stretch.slice(match.index + match[0].length))
    )
      continue
    at = match.index + match[0].length
    parts.push({ value: valueOf(match[1]), name, end: from + at })
  }
  return parts
}

/** `DR（数字X线摄影机）9所`: a bracket that opens after 其中 does not end the list. */
function closingStop(rest: string, stop: number): number {
  const open = rest.lastIndexOf('（', stop)
  if (rest.charAt(stop) !== '）' || open < 0) return stop
  const next = rest.slice(stop + 1).search(/[）；。：]|其中/)
  return next < 0 ? rest.length : stop + 1 + next
}
