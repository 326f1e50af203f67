import { defineRule, replacement } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'correct/addressee-colon',
    category: 'punct',
    title: { zh: '主送机关后不用冒号', en: 'No colon after the addressee' },
    why: {
      zh: '主送机关最后一个名称后标全角冒号（GB/T 9704—2012，7.3.2），表示以下的话是对它说的。',
      en: 'A full-width colon follows the last addressee (GB/T 9704—2012, 7.3.2).',
    },
    messages: {
      mark: { zh: '主送机关末尾是“{mark}”。请改为冒号。', en: 'The addressee ends in “{mark}”. Use a colon.' },
      fix: { zh: '改为冒号', en: 'Use a colon' },
    },
    severity: 'warning',
    roles: ['addressee'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['GF12 7.3.2'],
    catalogue: [174],
  },
  create({ report }) {
    return {
      block({ prose, text, map }) {
        const end = prose.trimEnd().length
        const mark = prose.charAt(end - 1)
        if (mark !== '，' && mark !== '。' && mark !== '、') return
        report({
          at: map.span(0, end),
          messageId: 'mark',
          data: { mark: text.charAt(end - 1) },
          fixes: [{ kind: 'safe', messageId: 'fix', edits: [replacement(map.span(end - 1, end), '：')] }],
        })
      },
    }
  },
})
