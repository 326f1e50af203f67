import { defineRule, hitsBySentence } from 'doclint/rule'
import { findRows } from './row.ts'

/** 三字词连用：three or more three-character slogans in a row, most of them known. */
export default defineRule({
  meta: {
    id: 'fresh/three-character-chain',
    category: 'template',
    title: { zh: '三字词连用', en: 'Row of three-character words' },
    why: {
      zh: '“讲政治、守规矩、敢担当”三字一顿，喊得响，听的人不知道回去先办哪一件。',
      en: 'Rows of three-character slogans ring and leave the audience without a first task.',
    },
    messages: {
      found: {
        zh: '连用{count}个三字词，是喊口号。请删去，换成一件能办、能查的事。',
        en: '{count} three-character slogans in a row. Delete them, or name one act that can be checked.',
      },
    },
    severity: 'warning',
    roles: ['body', 'heading', 'title', 'subtitle'],
    since: '0.1.0',
    sources: ['LZX', 'NB13'],
    catalogue: [66],
    measure: 'template',
    supersedes: ['fresh/stock-phrase'],
  },
  create({ lexicon, report }) {
    return hitsBySentence(lexicon('zh/three-character-slogans').terms, (sentence, hits) => {
      // Of the three words of a row two are known.
      if (hits.length < 2) return
      const starts = hits
        .filter(({ start, end }) => !sentence.isProtected(start, end) && !sentence.isMention(start, end))
        .map(({ start }) => start)
      for (const { start, end, count } of findRows(sentence.prose, starts)) {
        // A row that runs into fixed wording belongs to it; one between quotation marks names a campaign.
        if (sentence.isProtected(start, end)) continue
        report({ at: sentence.part(start, end), messageId: 'found', data: { count } })
      }
    })
  },
})
