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
    const seen = new Map<number, Block[]>()
    return {
      block(block) {
        if (block.prose.length < leastHan || countHan(block.prose) < leastHan) return
        const hash = hashOf(block.prose)
        const alike = seen.get(hash) ?? []
        const earlier = alike.find((one) => keyOf(one) === keyOf(block))
        if (!earlier) {
          alike.push(block)
          seen.set(hash, alike)
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

/** What must be the same of two paragraphs: their Han. */
function keyOf({ prose }: Block): string {
  return prose.replace(/[^\u4e00-\u9fa5]/g, '')
}

/** A number that is the same for two paragraphs with one key: hardly a draft then needs to make keys at all. */
function hashOf(prose: string): number {
  let hash = 0
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at)
    if (unit >= 0x4e00 && unit <= 0x9fa5) hash = (Math.imul(hash, 31) + unit) | 0
  }
  return hash
}
