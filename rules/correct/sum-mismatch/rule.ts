import { defineRule, near, type Sentence } from 'doclint/rule'
import { totalAmong, totalBefore, totalFarBefore, type Distant } from './distant.ts'
import { counters, figure, measures, persons, rounding, valueOf } from './figure.ts'
import { partsOf, type Part } from './parts.ts'
import { sharesOf } from './shared-out.ts'
import { totalsAfter, type Mismatch } from './total-after.ts'
import { visitsOf } from './visits.ts'
import { areTeams, isDivision, isRemainder, isWhole } from './whole.ts'

/** 126户387人，其中: households are told with their heads. */
const total = new RegExp(
  `${figure}(${measures}|${counters})(?:\\d[\\d.,]*(?:人|万人))?(?<loose>[余多])?[\\u4e00-\\u9fa5]{0,10}(?<open>[，、]?其中|（其中)[：，]?`,
  'g',
)
/** 13支420人，其中: the persons of what is counted first. */
const headcount = new RegExp(
  `(?<=\\d(?:支|户|批|场|期|个|家|次|起))${figure}(人|名|万人)(?<loose>[余多])?(?<open>[，、]?其中|（其中)[：，]?`,
  'g',
)

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
      whole: { zh: '总数', en: 'The whole' },
      shares: {
        zh: '分摊的各项加起来是 {sum}{unit}，不是“{total}{unit}”。请核对总数和分项。',
        en: 'The shares make {sum}{unit}, not “{total}{unit}”. Check the whole and the shares.',
      },
      after: {
        zh: '前面各项加起来是 {sum}{unit}，不是“{total}{unit}”。请核对总数和分项。',
        en: 'The parts before it make {sum}{unit}, not “{total}{unit}”. Check the whole and the parts.',
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
      phrases: near(['其中', '共', '合计', '总', '元由', '元，由'], (sentence) => {
        if (!/\d/.test(sentence.prose)) return
        partsAfter(sentence)
        for (const found of [totalBefore(sentence), totalFarBefore(sentence), totalAmong(sentence), visitsOf(sentence)])
          if (found) reportDistant(sentence, found)
        reportMismatches(sentence, totalsAfter(sentence), 'after')
        reportMismatches(sentence, sharesOf(sentence.prose), 'shares')
      }),
    }
    function reportDistant(sentence: Sentence, { total, unit, sum, start, end }: Distant): void {
      if (sentence.isProtected(start, end, ['quotation'])) return
      const difference = rounded(sum - valueOf(total))
      report({
        at: sentence.part(start, end),
        messageId: difference > 0 ? 'more' : 'less',
        data: { total, unit, sum, difference: Math.abs(difference) },
      })
    }
    function reportMismatches(sentence: Sentence, found: readonly Mismatch[], messageId: 'after' | 'shares'): void {
      for (const { start, end, total, unit, sum } of found) {
        if (!sentence.isProtected(start, end, ['quotation']))
          report({ at: sentence.part(start, end), messageId, data: { total, unit, sum } })
      }
    }
    function partsAfter(sentence: Sentence): void {
      if (!sentence.prose.includes('其中')) return
      for (const match of [...sentence.prose.matchAll(total), ...sentence.prose.matchAll(headcount)]) {
        const [whole = '', digits = '', unit = ''] = match
        const value = valueOf(digits)
        const parts = partsOf(sentence, match.index, whole.length, unit).filter((part) => part.value < value)
        const last = parts.at(-1)
        if (!last || parts.length < 2 || sentence.isProtected(match.index, last.end, ['quotation'])) continue
        if (madeByFirst(parts, value)) continue
        const sum = rounded(parts.reduce((all, part) => all + part.value, 0))
        const difference = rounded(sum - value)
        if (Math.abs(difference) <= rounding([...parts.map((part) => part.value), value], unit)) continue
        if (persons.includes(unit) && !isDivision(parts) && !areTeams(parts, sentence.prose.slice(0, match.index)))
          continue
        if (difference < 0 && !(isWhole(parts, value, sum) && isGivenInFull(sentence, match, last.end))) continue
        const totalEnd = match.index + digits.length + unit.length
        const data = { total: digits, unit, sum, difference: Math.abs(difference) }
        const messageId = difference > 0 ? 'more' : 'less'
        if (isRemainder(last)) {
          // Of whole and parts the remainder is the one that was worked out.
          const before = parts.at(-2)?.end ?? match.index
          const start = before + (/^[、，和及]*/.exec(sentence.prose.slice(before))?.[0].length ?? 0)
          const whole = { at: sentence.part(match.index, totalEnd), messageId: 'whole' } as const
          report({ at: sentence.part(start, last.end), messageId, data, related: [whole] })
          continue
        }
        report({ at: sentence.part(match.index, last.end), messageId, data })
      }
    }
  },
})

/** 2326个，其中省级684个、市县1642个，关停173个: where the first parts make the whole, what follows is told of something else. */
function madeByFirst(parts: readonly Part[], total: number): boolean {
  let sum = 0
  return parts.slice(0, -1).some((part, index) => rounded((sum += part.value)) === total && index > 0)
}

/** Whether nothing says that the whole is rounded, or the list broken off with 等. */
function isGivenInFull(sentence: Sentence, match: RegExpExecArray, end: number): boolean {
  if (match.groups?.['loose'] || /[约近超]$|超过$/.test(sentence.prose.slice(0, match.index))) return false
  return /^(?:[，。；）]|$)/.test(sentence.prose.slice(end))
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
