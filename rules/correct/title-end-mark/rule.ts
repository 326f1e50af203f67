import { defineRule, deletion, type Block } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'correct/title-end-mark',
    category: 'punct',
    title: { zh: '标题末尾有标点', en: 'Mark at the end of a title' },
    why: {
      zh: '标题和独占一行的小标题末尾不用句号、逗号、分号。',
      en: 'A title, or a heading on a line of its own, does not end in 。 ， or ；.',
    },
    messages: {
      title: { zh: '标题末尾的“{mark}”多余。请删去。', en: 'The title ends in “{mark}”. Delete it.' },
      heading: { zh: '小标题末尾的“{mark}”多余。请删去。', en: 'The heading ends in “{mark}”. Delete it.' },
      fix: { zh: '删去“{mark}”', en: 'Delete “{mark}”' },
    },
    severity: 'warning',
    roles: ['title', 'heading'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11'],
    catalogue: [131],
  },
  create({ report }) {
    return {
      block(block) {
        const mark = /[。，；、：]$/.exec(block.prose.trimEnd())
        if (!mark || (block.role === 'heading' && isTolerated(block, mark[0]))) return
        const at = block.map.span(mark.index, mark.index + 1)
        const data = { mark: mark[0] }
        report({
          at: block.role === 'title' ? block.map.span(Math.max(0, mark.index - 9), mark.index + 1) : at,
          messageId: block.role === 'title' ? 'title' : 'heading',
          data,
          fixes: [{ kind: 'safe', messageId: 'fix', data, edits: [deletion(at)] }],
        })
      },
    }
  },
})

/** `（二）基本原则。` over its text is common in edited documents, and `材料：` opens a list; markup makes a heading for sure. */
function isTolerated({ markedUp }: Block, mark: string): boolean {
  return mark === '：' || (mark === '。' && !markedUp)
}
