import { countHan, defineRule } from 'doclint/rule'

/** The words of a law with their article stand as they are: one goes by them. */
const ofArticle = /第[一二三四五六七八九十百零\d]+条[^。；]{0,20}$/

export default defineRule({
  meta: {
    id: 'short/long-quotation',
    category: 'too-long',
    title: { zh: '大段引文', en: 'Long quotation' },
    why: {
      zh: '《整治形式主义为基层减负若干规定》第二条要求配套文件直接写措施，不照抄照转。上级文件有全文，写出名称和文号就够。',
      en: 'The regulation on reducing burdens (2024, art. 2) forbids copying the upper document. Its name and number are enough.',
    },
    messages: {
      long: {
        zh: '引文 {count} 个字，超过 {max} 个。请写明出处和文号，只引用得着的一句，接着写本地怎么办。',
        en: 'The quotation has {count} Han characters, over {max}. Give title and number, quote the sentence you need, and say what is done here.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'minutes', 'resolution', 'briefing'] },
    since: '0.1.0',
    sources: ['JF24 2'],
    catalogue: [27],
  },
  options: {
    max: {
      type: 'integer',
      default: 120,
      minimum: 30,
      maximum: 1000,
      title: { zh: '引文最多多少个汉字', en: 'Most Han characters in a quotation' },
    },
  },
  create({ report, options }) {
    const max = Number(options['max'])
    return {
      block({ prose, protections, map }) {
        for (const { kind, start, end } of protections) {
          if (kind !== 'quotation' || ofArticle.test(prose.slice(Math.max(0, start - 30), start))) continue
          const count = countHan(prose, start, end)
          if (count > max) report({ at: map.span(start, end), messageId: 'long', data: { count, max } })
        }
      },
    }
  },
})
