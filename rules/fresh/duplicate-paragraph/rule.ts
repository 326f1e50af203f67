import { countHan, defineRule, type Block } from 'doclint/rule'

/** Least Han of a paragraph that cannot stand twice by chance. */
const leastHan = 40

/** The same paragraph pasted twice. Marks, blanks and figures aside, so that a changed date hides nothing. */
export default defineRule({
  meta: {
    id: 'fresh/duplicate-paragraph',
    category: 'repeat',
    title: { zh: '段落重复', en: 'Paragraph twice' },
    why: {
      zh: '同一段话出现两次，多半是复制以后忘了删。',
      en: 'A paragraph that stands twice was pasted and forgotten.',
    },
    messages: {
      twice: {
        zh: '这一段与第{line}行的段落相同。请删去一处；确需两处的，后一处写明新情况。',
        en: 'This paragraph is the same as that on line {line}. Delete one, or say what is new in the second.',
      },
      first: { zh: '第一次出现', en: 'First time' },
    },
    severity: 'warning',
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [77],
    measure: 'repeat',
  },
  create({ report }) {
    const seen = new Map<string, Block>()
    return {
      block(block) {
        if (countHan(block.prose) < leastHan) return
        const key = block.prose.replace(/[^\u4e00-\u9fa5]/g, '')
        const earlier = seen.get(key)
        if (!earlier) {
          seen.set(key, block)
          return
        }
        report({
          at: block.map.span(0, block.prose.length),
          messageId: 'twice',
          data: { line: earlier.line },
          related: [{ at: earlier.map.span(0, earlier.prose.length), messageId: 'first' }],
        })
      },
    }
  },
})
