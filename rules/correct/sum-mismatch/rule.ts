import { defineRule, type Sentence } from 'doclint/rule'

const unit = '所|座|处|件|项|个|家|条|台|套|辆|公里|万元|亿元|亩|万亩|吨|起|份|卷|例|间|栋|宗'
const total = new RegExp(
  String.raw`(?<![\d.])(\d+(?:\.\d+)?)(${unit})(?:[\u4e00-\u9fa5]{0,10})?(?<open>[，、]?其中|（其中)[：，]?`,
  'g',
)
/** Words that make a figure an increase, a share or a sum of its own instead of a part. */
const noPart = /增|减|多|少|同比|比上|较|占|以上|以下|每|平均|累计|共计|合计|达到|目标|计划|力争|超过|其中/
/** A new act begins a new matter, unless the whole was of it: 新建、改扩建学校7所，其中新建小学2所. */
const act = /新建|改建|改扩建|扩建|改造|修复|治理|建设|培育|实施|引进|创建|新增|化解|清理|拆除|认定|推进|打造|启动|开工/
/** Pairs of parts that make up the whole. */
const complements: readonly (readonly [RegExp, RegExp])[] = [
  [/办结|已办/, /在办|未办|待办/],
  [/(?<!不)合格/, /不合格|退回/],
  [/(?<!未)完成|建成/, /未完成|在建|未建/],
  [/(?<!未)通过/, /未通过|退回/],
]

interface Part {
  readonly value: number
  readonly name: string
  readonly end: number
}

export default defineRule({
  meta: {
    id: 'correct/sum-mismatch',
    category: 'number',
    title: { zh: '分项与总数不符', en: 'Parts that do not make the whole' },
    why: {
      zh: '“其中”后面的分项加起来不能超过总数。数字对不上，读的人就不信后面的数。',
      en: 'The parts after 其中 cannot exceed the whole. Where figures disagree, no other figure is believed.',
    },
    messages: {
      more: {
        zh: '总数是 {total}{unit}，“其中”各项加起来是 {sum}{unit}，多出 {difference}{unit}。请核对总数和分项。',
        en: 'The whole is {total}{unit}, its parts make {sum}{unit}, {difference} too many. Check both.',
      },
      less: {
        zh: '总数是 {total}{unit}，“其中”各项加起来只有 {sum}{unit}，少了 {difference}{unit}。请核对总数和分项。',
        en: 'The whole is {total}{unit}, its parts make only {sum}{unit}, {difference} too few. Check both.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [145],
  },
  create({ report }) {
    return {
      sentence(sentence) {
        if (!sentence.prose.includes('其中')) return
        for (const match of sentence.prose.matchAll(total)) {
          const [whole = '', figure = '', unit = ''] = match
          const parts = partsOf(sentence, match.index, whole.length, unit).filter(({ value }) => value < Number(figure))
          const last = parts.at(-1)
          if (!last || parts.length < 2 || sentence.isProtected(match.index, last.end, ['quotation'])) continue
          const sum = rounded(parts.reduce((all, { value }) => all + value, 0))
          const difference = rounded(sum - Number(figure))
          if (difference === 0 || (difference < 0 && !isWhole(parts))) continue
          report({
            at: sentence.part(match.index, last.end),
            messageId: difference > 0 ? 'more' : 'less',
            data: { total: figure, unit, sum, difference: Math.abs(difference) },
          })
        }
      },
    }
  },
})

/** The parts in the same unit, to the end of the bracket, the ； or the sentence. Empty where one of them is no plain part. */
function partsOf(sentence: Sentence, start: number, length: number, unit: string): Part[] {
  const from = start + length
  const lead = sentence.prose.slice(Math.max(0, start - 20), start)
  const rest = sentence.prose.slice(from)
  const aside = sentence.prose.slice(start, from).includes('、其中')
  const stop = rest.search(aside ? /[，）；。：]|其中/ : /[）；。：]|其中/)
  const stretch = stop < 0 ? rest : rest.slice(0, closingStop(rest, stop))
  const parts: Part[] = []
  let at = 0
  for (const match of stretch.matchAll(new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)${unit}`, 'g'))) {
    const name = stretch.slice(at, match.index)
    const begun = act.exec(name)?.[0]
    if (begun && !lead.includes(begun)) break
    if (noPart.test(name) || /^以[上下]|^左右/.test(stretch.slice(match.index + match[0].length))) return []
    at = match.index + match[0].length
    parts.push({ value: Number(match[1]), name, end: from + at })
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

function isWhole(parts: readonly Part[]): boolean {
  const [first, second] = parts
  if (parts.length !== 2 || !first || !second) return false
  return complements.some(
    ([one, other]) =>
      (one.test(first.name) && other.test(second.name)) || (other.test(first.name) && one.test(second.name)),
  )
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
