import { defineRule, replacement, type Block, type Document, type OrdinalStyle } from 'doclint/rule'

const digits = '一二三四五六七八九十'
const top: OrdinalStyle = '一、'

export default defineRule({
  meta: {
    id: 'correct/numbering-mixed',
    category: 'numbering',
    title: { zh: '同级序号混用', en: 'Mixed ordinals at one level' },
    why: {
      zh: '同一级标题用同一种序号（GB/T 9704—2012，7.3.3）。一、之后写成2、，看不出是同级还是下一级。',
      en: 'Headings of one level have one kind of ordinal (GB/T 9704—2012, 7.3.3).',
    },
    messages: {
      mixed: { zh: '“{found}”和前后的“{before}”“{after}”是同一级，序号却不一样。请改为“{to}”。', en: '“{found}” is of the same level as “{before}” and “{after}” but has another kind of ordinal. Write “{to}”.' },
      fix: { zh: '改为“{to}”', en: 'Write “{to}”' },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['GF12 7.3.3'],
    catalogue: [162],
  },
  create({ document, report }) {
    return {
      block(block) {
        const around = neighbours(document, block)
        if (!around || !block.ordinal) return
        const head = block.prose.slice(0, block.ordinal.length).trimEnd()
        const at = block.map.span(0, block.role === 'heading' ? block.prose.length : head.length)
        const data = { found: head, before: `${around.before}、`, after: `${around.after}、`, to: `${around.own}、` }
        report({
          at,
          messageId: 'mixed',
          data,
          fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits: [replacement(block.map.span(0, head.length), data.to)] }],
        })
      },
    }
  },
})

/** An Arabic ordinal that fills the place between 一、 and 三、, where no 二、 stands and no 1. went before it. */
function neighbours(document: Document, { index, ordinal }: Block): { before: string; own: string; after: string } | undefined {
  if (ordinal?.style !== '1.' || ordinal.value < 2 || ordinal.value > 9) return undefined
  const before = document.blocks.slice(0, index).findLast((block) => block.ordinal?.style === top || block.ordinal?.style === '1.')
  const after = document.blocks.slice(index + 1).find((block) => block.ordinal?.style === top)
  if (before?.ordinal?.style !== top || before.ordinal.value !== ordinal.value - 1 || after?.ordinal?.value !== ordinal.value + 1) return undefined
  const name = (value: number): string => digits.charAt(value - 1)
  return { before: name(ordinal.value - 1), own: name(ordinal.value), after: name(ordinal.value + 1) }
}
