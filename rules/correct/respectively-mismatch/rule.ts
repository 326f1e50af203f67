import { allMatches, defineRule, near } from 'doclint/rule'

const digits = String.raw`\d[\d,]*(?:\.\d+)?`
const unit = '(?:%|[\\u4e00-\\u9fa5]{1,6}?)?'
/** 供水、供电、供气报装时限分别压缩到4个、10个工作日: names, and figures in the same order. */
const pattern = new RegExp(
  `(?<at>(?<names>[^，。；：（）“”《》\\d]{1,16}[、和与及][^，。；：（）“”《》\\d]{1,40}?)(?:同比|比上年|较上年)?分别(?:(?:由|从)?[\\u4e00-\\u9fa5]{1,6}?)(?<figures>${digits}${unit}(?:(?:、|和|及|与|以及)${digits}${unit})+))(?=(?:以上|以下|以内|左右)?(?:[，。；）]|$))`,
  'dg',
)

export default defineRule({
  meta: {
    id: 'correct/respectively-mismatch',
    category: 'number',
    title: { zh: '“分别”前后个数不同', en: 'More names than figures, or fewer' },
    why: {
      zh: '“分别”前面的名称和后面的数要一个对一个。个数不同，读的人不知道哪个数是谁的。',
      en: 'With 分别 each name has its figure. Where there are more of one, nobody knows which belongs to which.',
    },
    messages: {
      uneven: {
        zh: '“分别”前面有 {names} 个名称，后面有 {figures} 个数。请补上漏掉的，或者分开写。',
        en: '{names} names stand before 分别 and {figures} figures after it. Add what is missing, or tell them apart.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [146],
  },
  create({ report }) {
    return {
      phrases: near(['分别'], (sentence) => {
        for (const match of allMatches(pattern, sentence.prose)) {
          const { names = '', figures = '' } = match.groups ?? {}
          const count = figures.split(/、|和|及|与|以及/).length
          const counts = namesIn(names)
          if (counts.includes(count) || counts.includes(1)) continue
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          if (sentence.isProtected(start, end, ['quotation', 'code'])) continue
          report({
            at: sentence.part(start, end),
            messageId: 'uneven',
            data: { names: Math.max(...counts), figures: count },
          })
        }
      }),
    }
  },
})

/**
 * How many names there may be. 和, 与 and 及 join two names or stand within one (住房和城乡建设), so both readings count;
 * without 、 they tell nothing.
 */
function namesIn(text: string): number[] {
  const parts = text.split('、').length
  const joined = text.split(/[和与及]/).length - 1
  return Array.from({ length: joined + 1 }, (_, index) => parts + index)
}
