import { allMatches, defineRule, near, type CalendarDate, type Document, type Sentence } from 'doclint/rule'

const deadline =
  /(?<at>(?<month>\d{1,2})月(?<day>\d{1,2})日(?:下班|\d{1,2}时)?(?:之?前|以前))(?=[^，。；]{0,20}(?:报|送|交|完成|反馈|提交|落实|到位|整改|公布))/dg
/** 3月底前: the last day that it may mean. */
const endOfMonth =
  /(?<at>(?<month>\d{1,2})月(?:份)?(?<part>底|末|上旬|中旬|下旬)(?:之?前|以前))(?=[^，。；]{0,20}(?:报|送|交|完成|反馈|提交|落实|到位|整改|公布|建成|印发|开工))/dg
/** 2025年3月1日前 in a demand: no other year can be meant. */
const dated =
  /(?:请|要|须|务必|必须|应当|应|限|确保|力争)[^，。；]{0,12}(?<at>(?<year>20\d{2})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日(?:下班|\d{1,2}时)?|(?:份)?(?<part>底|末|上旬|中旬|下旬))(?:之?前|以前))(?=[^，。；的了]{0,20}(?:报|送|交|完成|反馈|提交|落实|到位|整改|公布|建成|印发)[^的了]{0,12}(?:[，。；]|$))/dg
/** 将于3月10日进行: what is still to come when the document is issued. */
const coming = /(?:将于|拟于|定于|将在|拟在)(?<at>(?<month>\d{1,2})月(?<day>\d{1,2})日)/dg
const lastDay: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 }
const range =
  /(?<!\d{4}年)(?<![\d])(?<at>(?<fromMonth>\d{1,2})月(?<fromDay>\d{1,2})日(?:至|到|—|－|-|～)(?<toMonth>\d{1,2})月(?<toDay>\d{1,2})日)/dg
/** 从2026年6月1日至2026年5月1日. */
const dates =
  /(?<at>(?<fromYear>\d{4})年(?<fromMonth>\d{1,2})月(?<fromDay>\d{1,2})日(?:至|到|—|－|-|～)(?<toYear>\d{4})年(?<toMonth>\d{1,2})月(?<toDay>\d{1,2})日)/dg
const otherYear = /\d{4}年|明年|次年|翌年|去年|上年|每年|已/

/** Of these one stands in what either expression finds. */
const signs =
  '将于,拟于,定于,将在,拟在,底前,底之前,底以前,末前,旬前,旬之前,日前,日之前,日以前,日下班,时前,时之前,时以前,日至,日到,日—,日－,日-,日～'.split(
    ',',
  )

export default defineRule({
  meta: {
    id: 'correct/deadline-passed',
    category: 'number',
    title: { zh: '期限颠倒或已过', en: 'Deadline before its document' },
    why: {
      zh: '期限早于成文日期，收到时已经过了；起止颠倒，没有人知道从哪天算起。',
      en: 'A deadline before the date of issue has passed on receipt; a reversed span says nothing.',
    },
    messages: {
      passed: {
        zh: '“{found}”早于成文日期{issued}。请核对期限。',
        en: '“{found}” is before the date of issue, {issued}. Check the deadline.',
      },
      reversed: {
        zh: '“{found}”起止颠倒了。请核对日期；跨年的，写明年份。',
        en: '“{found}” is reversed. Check the dates, or name the year.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    genres: ['notice', 'letter', 'request', 'plan', 'workplan', 'circular', 'reply', 'opinion', 'minutes'],
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [142],
  },
  create({ document, report }) {
    return {
      phrases: near(signs, (sentence) => {
        for (const { start, end, issued } of passed(document, sentence, [dated], 366)) {
          report({
            at: sentence.part(start, end),
            messageId: 'passed',
            data: { found: sentence.prose.slice(start, end), issued },
          })
        }
        for (const { groups = {}, indices } of allMatches(dates, sentence.prose)) {
          const dayOf = (end: 'from' | 'to'): number =>
            Number(groups[`${end}Year`]) * 10_000 + Number(groups[`${end}Month`]) * 100 + Number(groups[`${end}Day`])
          const [start, end] = indices?.groups?.['at'] ?? [0, 0]
          if (dayOf('from') <= dayOf('to') || sentence.isProtected(start, end, ['quotation'])) continue
          report({
            at: sentence.part(start, end),
            messageId: 'reversed',
            data: { found: sentence.prose.slice(start, end) },
          })
        }
        if (otherYear.test(sentence.prose)) return
        for (const { start, end, issued } of passed(document, sentence, [deadline, endOfMonth, coming], 92)) {
          report({
            at: sentence.part(start, end),
            messageId: 'passed',
            data: { found: sentence.prose.slice(start, end), issued },
          })
        }
        for (const match of allMatches(range, sentence.prose)) {
          const [fromMonth, fromDay, toMonth, toDay] = ['fromMonth', 'fromDay', 'toMonth', 'toDay'].map((name) =>
            Number(match.groups?.[name]),
          )
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          if (!fromMonth || !toMonth || !fromDay || !toDay || sentence.isProtected(start, end, ['quotation'])) continue
          // From autumn into spring the year turns.
          if (fromMonth * 100 + fromDay <= toMonth * 100 + toDay || (fromMonth >= 9 && toMonth <= 5)) continue
          report({
            at: sentence.part(start, end),
            messageId: 'reversed',
            data: { found: sentence.prose.slice(start, end) },
          })
        }
      }),
    }
  },
})

/** Deadlines up to `most` days before the date of issue; what lies further back belongs to another year. */
function passed(
  document: Document,
  sentence: Sentence,
  patterns: readonly RegExp[],
  most: number,
): { start: number; end: number; issued: string }[] {
  const { date } = document
  if (!date || /农历/.test(sentence.prose)) return []
  return patterns
    .flatMap((pattern) => [...sentence.prose.matchAll(pattern)])
    .flatMap((match) => {
      const month = Number(match.groups?.['month'])
      const year = Number(match.groups?.['year'] ?? date.year)
      // Day 0 of the next month is the last of this one.
      const monthEnd = new Date(Date.UTC(year, month, 0)).getUTCDate()
      const day = Number(match.groups?.['day'] ?? lastDay[match.groups?.['part'] ?? ''] ?? monthEnd)
      const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
      const late = daysBetween({ year, month, day }, date)
      if (late <= 0 || late > most || sentence.isProtected(start, end, ['quotation'])) return []
      return [{ start, end, issued: `${year === date.year ? '' : `${date.year}年`}${date.month}月${date.day}日` }]
    })
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const day = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / 86_400_000
  return day(to) - day(from)
}
