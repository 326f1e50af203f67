import { defineRule, hitsBySentence } from 'doclint/rule'
import { findChains } from './chain.ts'

/** 四字词连用：two or more exhortations in a row, or three in a row of which most are known slogan words. */
export default defineRule({
  meta: {
    id: 'fresh/four-character-chain',
    category: 'template',
    title: { zh: '四字词连用', en: 'Row of four-character words' },
    why: {
      zh: '“凝心聚力、锐意进取、真抓实干”念着整齐，放在哪篇讲话里都行，听的人记不住一个。',
      en: 'Rows of four-character words are smooth, fit every speech, and none of them is remembered.',
    },
    messages: {
      found: {
        zh: '连用{count}个四字词，没有说做什么。请删去，换成一件要办的事。',
        en: '{count} four-character words in a row say nothing of what is to be done. Delete them, or name one task.',
      },
    },
    severity: 'warning',
    roles: ['body', 'heading', 'title', 'subtitle'],
    since: '0.1.0',
    sources: ['LZX', 'NB13'],
    catalogue: [66],
    measure: 'template',
  },
  create({ lexicon, report }) {
    const { terms, entries } = lexicon('zh/slogan-words')
    return hitsBySentence(terms, (sentence, hits) => {
      // One known word makes no row.
      if (hits.length < 2) return
      const anchors = hits
        .filter(({ start, end }) => !sentence.isProtected(start, end) && !sentence.isMention(start, end))
        .map(({ term, start }) => ({ start, slogan: entries[term]?.['kind'] === 'slogan' }))
      for (const { start, end, count } of findChains(sentence.prose, anchors)) {
        // A row that runs into fixed wording belongs to it.
        if (sentence.isProtected(start, end)) continue
        // 这是大家齐心协力、顽强拼搏的结果: the thanks fall apart without the row.
        if (sentence.prose.startsWith('的结果', end)) continue
        report({ at: sentence.part(start, end), messageId: 'found', data: { count } })
      }
    })
  },
})
