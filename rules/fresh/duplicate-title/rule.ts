import { defineRule } from 'doclint/rule'

/** The title as a line of its own once more: a leaving of the web page or the cover it was copied from. */
export default defineRule({
  meta: {
    id: 'fresh/duplicate-title',
    category: 'repeat',
    title: { zh: '标题重复', en: 'Title twice' },
    why: {
      zh: '标题在正文前又出现一次，多半是从网页或封面复制来的。',
      en: 'A title that stands twice was copied from a web page or a cover.',
    },
    messages: {
      twice: { zh: '标题在这里又出现一次。请删去这一行。', en: 'The title stands here once more. Delete this line.' },
    },
    severity: 'warning',
    roles: ['body', 'heading', 'title', 'subtitle', 'residue'],
    since: '0.1.0',
    catalogue: [78],
    measure: 'repeat',
  },
  create({ report }) {
    const key = (text: string): string => text.replace(/[\s　]/g, '')
    return {
      document({ blocks, title }) {
        if (!title || key(title.prose).length < 6) return
        const text = key(title.prose)
        for (const block of blocks) {
          // A text after the letter's date is attached to it and may bear the same title.
          if (block.role === 'date' || block.role === 'signature') {
            if (block.index > title.index && blocks[title.index + 1] !== block) return
          }
          if (block === title || key(block.prose) !== text) continue
          report({ at: block.map.span(0, block.prose.length), messageId: 'twice' })
          return
        }
      },
    }
  },
})
