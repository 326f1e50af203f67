import {
  allMatches,
  defineRule,
  near,
  numeralCharacters,
  parseNumeral,
  type Document,
  type Sentence,
} from 'doclint/rule'

const figure = `(?:\\d{1,2}|[${numeralCharacters}]{1,3})`
const date = new RegExp(
  `(?:(?<year>\\d{4}|[〇零○一二三四五六七八九]{4})年)?(?<![\\d${numeralCharacters}])(?<month>${figure})月(?<day>${figure})[日号](?:[（(，、]?(?:星期|周)(?<weekday>[一二三四五六日天])(?:[)）]|(?=[，。、；]|上午|下午|晚)|(?<=[日号](?:星期|周).)))?`,
  'g',
)
/** 2026-02-30: as forms and tables have it. Only a day that some month has is taken for one. */
const short = /(?<![\d./-])(?<year>(?:19|20)\d\d)([./-])(?<month>0?[1-9]|1[0-2])\2(?<day>29|3[01])(?![\d./-])/g
const lunar = /农历|阴历|正月|腊月|闰|初[一二三四五六七八九十]/
const weekdays = '日一二三四五六'

export default defineRule({
  meta: {
    id: 'correct/impossible-date',
    category: 'number',
    title: { zh: '日期不存在或与星期不符', en: 'Impossible date' },
    why: {
      zh: '日历上没有的日子谁也办不了；日期和星期对不上，到会的人会来两拨。',
      en: 'Nothing can be done on a day that is not in the calendar; where date and weekday differ, people come on both days.',
    },
    messages: {
      day: {
        zh: '没有“{found}”这一天：{month}月只有 {days} 天。请核对日期。',
        en: 'There is no “{found}”: month {month} has {days} days. Check the date.',
      },
      month: {
        zh: '没有“{found}”这一天：一年只有12个月。请核对日期。',
        en: 'There is no “{found}”: a year has 12 months. Check the date.',
      },
      weekday: {
        zh: '{year}年{month}月{day}日是{actual}，不是{stated}。请核对日期或星期。',
        en: '{year}-{month}-{day} is {actual}, not {stated}. Check the date or the weekday.',
      },
    },
    severity: 'error',
    roles: ['title', 'subtitle', 'heading', 'body', 'cell', 'attachmentNote', 'date', 'note'],
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [142],
  },
  create({ document, report }) {
    const checkShort = (sentence: Sentence): void => {
      for (const { index, 0: found, groups = {} } of allMatches(short, sentence.prose)) {
        const [year, month, day] = [groups['year'], groups['month'], groups['day']].map(Number)
        const days = daysOf(year, month ?? 0)
        if ((day ?? 0) <= days || sentence.isProtected(index, index + found.length, ['quotation', 'code', 'url']))
          continue
        report({
          at: sentence.part(index, index + found.length),
          messageId: 'day',
          data: { found, month: month ?? 0, days },
        })
      }
    }
    return {
      phrases: near(['月', '-', '/', '.'], (sentence) => {
        checkShort(sentence)
        if (!sentence.prose.includes('月') || lunar.test(sentence.prose)) return
        // 2026年1月12日（星期一）至1月23日（星期五）: the year of the first date holds for the next.
        let before: { year: number; month: number; end: number } | undefined
        for (const match of allMatches(date, sentence.prose)) {
          const { index, 0: found, groups = {} } = match
          const end = index + found.length
          if (sentence.isProtected(index, end, ['quotation', 'code', 'url'])) continue
          const month = parseNumeral(groups['month'] ?? '') ?? 0
          const day = parseNumeral(groups['day'] ?? '') ?? 0
          // What a transcript garbled is no date at all.
          if (month === 0 || day === 0 || month > 31 || day > 99) continue
          const year = parseNumeral((groups['year'] ?? '').replace(/○/g, '〇'))
          const isSpan = before !== undefined && /^[至到—－～-]$/.test(sentence.prose.slice(before.end, index))
          const carried = isSpan && before && before.month <= month ? before.year : undefined
          if (year !== undefined) before = { year, month, end }
          const at = sentence.part(index, end)
          const days = daysOf(year, month)
          const { weekday } = groups
          if (month > 12) report({ at, messageId: 'month', data: { found } })
          else if (day > days) report({ at, messageId: 'day', data: { found, month, days } })
          else if (weekday) {
            const known = year ?? carried ?? yearFrom(document, sentence, month, day)
            const actual =
              known === undefined ? undefined : weekdays.charAt(new Date(Date.UTC(known, month - 1, day)).getUTCDay())
            const stated = weekday === '天' ? '日' : weekday
            if (known && actual && actual !== stated)
              report({
                at,
                messageId: 'weekday',
                data: { year: known, month, day, actual: named(actual), stated: named(stated) },
              })
          }
        }
      }),
    }
  },
})

/** A day of the week in both languages, by its numeral. */
function named(numeral: string): { zh: string; en: string } {
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  return { zh: `星期${numeral}`, en: days[weekdays.indexOf(numeral)] ?? numeral }
}

/** 29 February is passed where the year is not known. */
function daysOf(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** The year that brings the day nearest to the date of the document, if that is no more than five months away. */
function yearFrom({ date: issued }: Document, { prose }: Sentence, month: number, day: number): number | undefined {
  if (!issued || issued.year < 1990 || /去年|上年|明年|次年|\d{4}年/.test(prose)) return undefined
  const distance = (year: number): number =>
    Math.abs(Date.UTC(year, month - 1, day) - Date.UTC(issued.year, issued.month - 1, issued.day)) / 86_400_000
  return [issued.year - 1, issued.year, issued.year + 1].find((year) => distance(year) <= 150)
}
