import { defineRule, type OrdinalStyle } from 'doclint/rule'
import { faultOf, write, type Series } from './fault.ts'
import { gapsInAttachments } from './attachments.ts'
import { gapsInLists } from './list-markers.ts'

/** Styles from the highest down: an ordinal of a higher one begins those below anew. */
const ranks: readonly OrdinalStyle[] = ['第一章', '第一节', '一、', '（一）', '1.', '（1）', '第一，', '一是']

export default defineRule({
  meta: {
    id: 'correct/numbering-gap',
    category: 'numbering',
    title: { zh: '序号断号', en: 'Gap in the numbering' },
    why: {
      zh: '序号跳过一个，读的人要回头找漏了哪一条；引用“第三条”时也会引错。',
      en: 'Where a number is skipped, readers look for the point that is missing, and references go wrong.',
    },
    messages: {
      gap: {
        zh: '“{last}”之后直接是“{found}”，缺“{missing}”。请改序号，或者补上漏掉的一条。',
        en: '“{found}” follows “{last}”; “{missing}” is missing. Renumber, or add what was left out.',
      },
      repeat: { zh: '“{found}”用了两次。请往下顺延。', en: '“{found}” is used twice. Renumber what follows.' },
    },
    severity: 'error',
    roles: ['heading', 'body', 'attachmentNote'],
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [160],
  },
  create({ document, report }) {
    return {
      document() {
        const series = new Map<OrdinalStyle, Series>()
        for (const block of document.blocks) {
          if (['title', 'signature', 'attachmentNote', 'cell'].includes(block.role)) series.clear()
          const { ordinal } = block
          if (!ordinal || !ranks.includes(ordinal.style) || (block.role !== 'heading' && block.role !== 'body'))
            continue
          const one = series.get(ordinal.style)
          const fault = one && faultOf(document, block, one)
          if (fault) {
            const at = block.map.span(0, block.prose.slice(0, ordinal.length).trimEnd().length)
            report({
              at,
              messageId: fault,
              data: {
                found: block.text.slice(0, ordinal.length).trimEnd(),
                last: write(ordinal.style, one.last),
                missing: write(ordinal.style, one.last + 1),
              },
            })
          }
          series.set(ordinal.style, { last: ordinal.value, running: ordinal.value, lastBlock: block.index })
          for (const style of ranks.slice(ranks.indexOf(ordinal.style) + 1)) {
            const below = series.get(style)
            if (below) below.last = 0
          }
        }
        for (const { block, last, value, start, end } of [...gapsInLists(document), ...gapsInAttachments(document)]) {
          const at = block.map.span(start, end)
          report({
            at,
            messageId: 'gap',
            data: { found: `${value}.`, last: `${last}.`, missing: `${last + 1}.` },
          })
        }
      },
    }
  },
})
