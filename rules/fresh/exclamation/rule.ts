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
        zh: '全文用了{count}个感叹号，这类文稿以{max}个为限。请改用句号。',
        en: '{count} exclamation marks; {max} is the limit for this kind of text. Use full stops.',
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
        const data = { count: found.length, max: Number(options.max) }
        report({ at: first.sentence.part(first.at, first.at + 1), messageId: 'many', data })
      },
    }
  },
})
