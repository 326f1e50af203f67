import { defineRule, near } from 'doclint/rule'
import { dates, daysBetween, length, lengthOf, type Length } from './span.ts'

const said = '(?:为期|历时|期限为?|工期(?:为|共|约)?|时间为|时限为?|展期|持续|共计|共)'
/** 为期两个月，从4月10日开始，到7月10日结束. */
const before = new RegExp(
  `(?<at>${said}${length})(?<loose>左右|多|余|以上|以内)?(?:的[^，。；\\d]{0,14})?[^。；\\d]{0,10}?(?:从|自|于|即|[，（：])${dates}`,
  'dg',
)
/** 4月10日至7月10日，为期两个月. */
const behind = new RegExp(
  `${dates}(?:结束|止|截止|举行|举办|召开|完工|竣工|建成)?[，（]?[^，。；\\d]{0,6}?(?<at>${said}${length})(?<loose>左右|多|余|以上|以内)?`,
  'dg',
)
const rough = /(?:约|近|不少于|不超过|最长|最短|大约)$/

export default defineRule({
  meta: {
    id: 'correct/span-mismatch',
    category: 'number',
    title: { zh: '期限与起止日期不符', en: 'Length and dates that disagree' },
    why: {
      zh: '说为期两个月，起止日期却隔三个月，收文的人不知道按哪个办。',
      en: 'Two months by its words, three by its dates: nobody knows which holds.',
    },
    messages: {
      mismatch: {
        zh: '“{found}”与起止日期对不上：按日期算是{actual}。请核对期限和日期。',
        en: '“{found}” and the dates disagree: by the dates it is {actual}. Check both.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body', 'note', 'cell'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [142, 144],
  },
  create({ report }) {
    return {
      phrases: near(['为期', '历时', '期限', '工期', '时间为', '时限', '展期', '持续', '共'], (sentence) => {
        if (!/[日号]/.test(sentence.prose)) return
        for (const match of [...sentence.prose.matchAll(before), ...sentence.prose.matchAll(behind)]) {
          const { groups = {} } = match
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          const [stated, days] = [lengthOf(groups as Record<string, string>), daysBetween(groups)]
          if (!stated || !days || groups['loose'] || rough.test(sentence.prose.slice(0, start))) continue
          // The last day may be left out: 3月1日至4月1日 is a month.
          if (days >= stated.least && days - 1 <= stated.most) continue
          if (sentence.isProtected(start, end, ['quotation', 'code'])) continue
          report({
            at: sentence.part(start, end),
            messageId: 'mismatch',
            data: { found: sentence.prose.slice(start, end), actual: inUnit(days, stated) },
          })
        }
      }),
    }
  },
})

function inUnit(days: number, { unit }: Length): string {
  const months = Math.round(days / 30.44)
  if ((unit === '月' || unit === '年') && months > 0) return `${months}个月左右`
  return `${days}天`
}
