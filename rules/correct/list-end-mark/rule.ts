import { defineRule, replacement, type Block } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'correct/list-end-mark',
    category: 'punct',
    title: { zh: '末项用了分号', en: 'Last item ends in ；' },
    why: {
      zh: '分条列举，前面各条用分号，最后一条用句号。末条还是分号，看上去像漏了下一条。',
      en: 'Items end in ；, the last in 。. A ； at the end looks as if an item were missing.',
    },
    messages: {
      last: {
        zh: '最后一项“{item}”以分号结尾。请改为句号；后面漏了条目的，补上。',
        en: 'The last item, “{item}”, ends in ；. Use 。, or add what is missing.',
      },
      fix: { zh: '改为句号', en: 'Use 。' },
    },
    severity: 'warning',
    roles: ['body'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['BD11 A.5'],
    catalogue: [],
  },
  create({ document, report }) {
    return {
      block(block) {
        const { ordinal, prose, map } = block
        if (!ordinal || ordinal.value < 2 || !prose.endsWith('；')) return
        const previous = document.blocks[block.index - 1]
        if (previous?.ordinal?.style !== ordinal.style || !previous.prose.endsWith('；')) return
        if (!endsList(block, document.blocks[block.index + 1])) return
        const at = map.span(prose.length - 1, prose.length)
        report({
          at,
          messageId: 'last',
          data: { item: prose.slice(0, 12) },
          fixes: [{ kind: 'suggestion', messageId: 'fix', edits: [replacement(at, '。')] }],
        })
      },
    }
  },
})

/** What follows begins something new: nothing, a heading, a short line without a pause, or a whole unnumbered paragraph. */
function endsList(block: Block, next: Block | undefined): boolean {
  if (!next) return true
  if (next.ordinal?.style === block.ordinal?.style && next.ordinal?.value === (block.ordinal?.value ?? 0) + 1)
    return false
  if (next.role === 'heading' || next.role === 'signature' || next.role === 'attachmentNote') return true
  if (next.role !== 'body' || next.ordinal) return false
  return (next.prose.length <= 20 && !/[，。；：、]/.test(next.prose)) || /[。：]$/.test(next.prose)
}
