import { defineRule, nearWordsIn, replacement, words } from 'doclint/rule'

/** A character for another that sounds or looks alike, where no list of mistakes has it: 国务原, 统集城乡, 康震加固. */
export default defineRule({
  meta: {
    id: 'correct/near-word',
    category: 'word',
    title: { zh: '疑似错字', en: 'Probably a wrong character' },
    why: {
      zh: '拼音选错字、扫描认错字，写出来的词哪里都没有，差一个字却是常用词。',
      en: 'Input methods pick and scanners read a character for another: the word is nowhere, and one character off is common.',
    },
    messages: {
      found: {
        zh: '“{found}”不成词，疑为“{meant}”。请核对。',
        en: '“{found}” is no word; “{meant}” was probably meant. Please check.',
      },
      fix: { zh: '改为“{meant}”', en: 'Write “{meant}”' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'heading', 'body', 'cell', 'note'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [86],
  },
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { start, end, meant } of nearWordsIn(sentence.prose, words())) {
          if (sentence.isProtected(start, end, ['quotation', 'title', 'code', 'url'])) continue
          const data = { found: sentence.prose.slice(start, end), meant }
          const at = sentence.part(start, end)
          report({
            at,
            messageId: 'found',
            data,
            fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits: [replacement(at, meant)] }],
          })
        }
      },
    }
  },
})
