import { defineRule } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'short/too-many-points',
    category: 'too-long',
    title: { zh: '条目过多', en: 'Too many points' },
    why: {
      zh: '《反对党八股》批评“甲乙丙丁，开中药铺”。一份几千字的文件列到二十几条，哪一条都记不住。',
      en: 'Mao in 1942 mocked texts that are laid out like a herbalist’s drawers. Two dozen points in a few thousand characters are remembered by nobody.',
    },
    messages: {
      points: {
        zh: '全文 {characters} 字列了 {count} 条，平均每条 {each} 字，超过 {max} 条。请合并同类，只留今年要办成的几件。',
        en: '{characters} characters hold {count} numbered points of {each} each, over {max}. Join what belongs together and keep what is to be done this year.',
      },
    },
    severity: 'info',
    roles: ['heading', 'body'],
    genres: ['notice', 'speech', 'opinion', 'report', 'request', 'briefing', 'circular'],
    since: '0.1.0',
    sources: ['MZ42'],
    catalogue: [25],
  },
  options: {
    max: {
      type: 'integer',
      default: 25,
      minimum: 3,
      maximum: 200,
      title: { zh: '最多多少条', en: 'Most numbered points' },
    },
  },
  create({ report, options }) {
    return {
      document({ sections, characters, blocks }) {
        const max = Number(options['max'])
        // Headings that only hold others are no points of their own.
        const count = sections.filter(
          ({ heading, children, ordinal }) => heading && ordinal && children.length === 0,
        ).length
        const first = blocks[0]
        if (!first || count <= max || characters > 5000) return
        const each = Math.round(characters / count)
        report({
          at: { ...first.span, end: first.span.start },
          messageId: 'points',
          data: { characters, count, each, max },
        })
      },
    }
  },
})
