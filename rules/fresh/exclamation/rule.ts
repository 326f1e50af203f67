import { defineRule, type Sentence } from 'doclint/rule'

/** Exclamation marks beyond what the kind of document bears: a notice none, a speech a few at its end. */
export default defineRule({
  meta: {
    id: 'fresh/exclamation',
    category: 'stock',
    title: { zh: '感叹号过多', en: 'Too many exclamation marks' },
    why: {
      zh: '公文靠事实和要求说话，不靠感叹号。通知、报告、请示一般不用。',
      en: 'Official prose persuades by facts. Notices, reports and requests do without exclamation marks.',
    },
    messages: {
      many: {
        zh: '全文有 {count} 个感叹号，这类文稿最多用 {max} 个。请把多出的改成句号。',
        en: 'There are {count} exclamation marks; this kind of text takes {max} at most. Make the others full stops.',
      },
      none: {
        zh: '这类文稿不用感叹号，全文有 {count} 个。请改用句号。',
        en: 'This kind of text takes no exclamation marks; there is {count}. Use full stops.',
      },
    },
    severity: 'info',
    genres: { except: ['law', 'guide', 'resolution', 'other'] },
    since: '0.1.0',
    catalogue: [85],
  },
  options: {
    max: {
      type: 'integer',
      default: 0,
      minimum: 0,
      maximum: 100,
      title: { zh: '最多几个感叹号', en: 'Most exclamation marks' },
      genres: { speech: 3, 'work-report': 20 },
    },
  },
  create({ options, report }) {
    const found: { sentence: Sentence; at: number }[] = []
    return {
      phrases: {
        terms: ['！'],
        found(sentence, _term, at) {
          if (!sentence.isProtected(at, at + 1, ['quotation', 'title'])) found.push({ sentence, at })
        },
      },
      document() {
        const first = found[Number(options.max)]
        if (!first) return
        const at = first.sentence.part(first.at, first.at + 1)
        const count = found.length
        const max = Number(options.max)
        if (max === 0) report({ at, messageId: 'none', data: { count } })
        else report({ at, messageId: 'many', data: { count, max } })
      },
    }
  },
})
