import { defineRule, type Genre, type Sentence } from 'doclint/rule'

interface Ending {
  /** Endings that belong to another 文种, or to private letters. */
  readonly wrong: RegExp
  /** What the 文种 ends with. */
  readonly right: string
}

const endings: Partial<Record<Genre, Ending>> = {
  request: {
    wrong: /特此(?:报告|通知|函[告达复])|^以上(?:报告|汇报)|请予函复|为[盼荷]|谢谢|^此致$|敬礼[！。]?$/,
    right: '妥否，请批示。',
  },
  report: { wrong: /特此(?:请示|通知|函[告达复])|请予函复|为[盼荷]|遵照执行|^此致$|敬礼[！。]?$/, right: '特此报告。' },
  notice: { wrong: /特此(?:报告|请示|函[告达复]|批复)|为[盼荷]|^此致$|敬礼[！。]?$/, right: '特此通知。' },
  circular: { wrong: /特此(?:报告|请示|函[告达复]|通知)|为[盼荷]/, right: '特此通报。' },
  letter: { wrong: /特此(?:报告|请示|通知|批复)|请批示|请批复|遵照执行/, right: '特此函达，请予函复。' },
}
const asks =
  /请(?:予|予以|领导|[市县区省]?[委政府、]{0,6})?(?:批示|批复|审批|审示|指示|批准|审定|审核|审议|批转|核批)|请(?:予|予以)?(?:支持|安排|解决|帮助|研究)/
const names: Partial<Record<Genre, { zh: string; en: string }>> = {
  request: { zh: '请示', en: 'a request' },
  report: { zh: '报告', en: 'a report' },
  notice: { zh: '通知', en: 'a notice' },
  circular: { zh: '通报', en: 'a circular' },
  letter: { zh: '函', en: 'a letter' },
}

export default defineRule({
  meta: {
    id: 'format/ending-of-other-genre',
    category: 'form',
    title: { zh: '结尾语与文种不符', en: 'Ending of another genre' },
    why: {
      zh: '结尾语告诉收文机关要它做什么：请示要批，报告只要看，函要回。用错了，对方不知道要不要办。',
      en: 'The ending tells the receiver what is expected: a request wants a decision, a report does not.',
    },
    messages: {
      wrong: {
        zh: '“{found}”不是{genre}的结尾语。请改为“{right}”。',
        en: '“{found}” does not end {genre}. Write “{right}”.',
      },
      missing: {
        zh: '{genre}没有写明请求批准。请以“{right}”结尾。',
        en: 'The ending of {genre} asks for no decision. End with “{right}”.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: ['request', 'report', 'notice', 'circular', 'letter'],
    since: '0.1.0',
    sources: ['TL12 8'],
    catalogue: [166],
  },
  create({ document, report }) {
    const { genre } = document
    const ending = endings[genre]
    const name = names[genre]
    if (!ending || !name) return {}
    const data = { genre: name, right: ending.right }
    return {
      document() {
        const last = lastSentences(document.sentences)
        const wrong = last.filter(({ prose }) => ending.wrong.test(prose))
        for (const { prose, span } of wrong)
          report({ at: span, messageId: 'wrong', data: { ...data, found: ending.wrong.exec(prose)?.[0] ?? '' } })
        if (
          wrong.length === 0 &&
          genre === 'request' &&
          document.title &&
          last.length > 0 &&
          !last.some(({ prose }) => asks.test(prose))
        ) {
          const final = last.at(-1)
          if (final) report({ at: final.span, messageId: 'missing', data })
        }
      },
    }
  },
})

/** The last three sentences of the body before signature and date. */
function lastSentences(sentences: readonly Sentence[]): Sentence[] {
  const end = sentences.findIndex(({ role }) => role === 'signature' || role === 'attachmentNote')
  const before = end > 3 ? sentences.slice(0, end) : sentences
  return before.filter(({ role, block }) => role === 'body' && block.role === 'body').slice(-3)
}
