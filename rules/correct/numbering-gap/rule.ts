import { defineRule, type Block, type Document, type OrdinalStyle } from 'doclint/rule'

/** Styles from the highest down: an ordinal of a higher one begins those below anew. */
const ranks: readonly OrdinalStyle[] = ['第一章', '第一节', '一、', '（一）', '1.', '（1）']
const digits = '一二三四五六七八九十'

interface Series {
  /** Last value under the present heading; 0 where none was seen. */
  last: number
  /** Last value in the whole draft: numbers may run through all sections. */
  running: number
  lastBlock: number
}

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
    roles: ['heading', 'body'],
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
                found: write(ordinal.style, ordinal.value),
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
      },
    }
  },
})

function faultOf(document: Document, block: Block, { last, running, lastBlock }: Series): 'gap' | 'repeat' | undefined {
  const value = block.ordinal?.value ?? 0
  if (value === 1 || value === last + 1 || value === running + 1 || last === 0) return undefined
  if (value === last) return isHeading(block) && isHeading(document.blocks[lastBlock]) ? 'repeat' : undefined
  // What jumps far is an excerpt or a list of its own.
  if (value < last || value > last + 3) return undefined
  const between = document.blocks.slice(lastBlock, block.index).map(({ prose }) => prose)
  const isThere = Array.from({ length: value - last - 1 }, (_, index) => last + 1 + index).every((missing) =>
    isNamed(missing, between),
  )
  return isThere ? undefined : 'gap'
}

/** A heading of its own or one that runs into its paragraph. */
function isHeading(block: Block | undefined): boolean {
  return block?.sentences[0]?.role === 'heading'
}

/** Whether a number stands anywhere in the text in between, in whatever style: inside a paragraph, or mistyped. */
function isNamed(value: number, texts: readonly string[]): boolean {
  const han = toHan(value)
  const marker = new RegExp(
    `^${value}[、．.]|（\\s*(?:${han}|${value})\\s*）|(?:^|[。；：，”\\s])(?:第?${han}[、，．.是章节]|${value}[、．.）](?!\\d))|${value}[、．.）](?!\\d)`,
  )
  return texts.some((text) => marker.test(text))
}

function toHan(value: number): string {
  const unit = value % 10
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? digits.charAt(tens - 1) : ''}${tens > 0 ? '十' : ''}${unit > 0 ? digits.charAt(unit - 1) : ''}`
}

function write(style: OrdinalStyle, value: number): string {
  return style.includes('1') ? style.replace('1', String(value)) : style.replace('一', toHan(value))
}
