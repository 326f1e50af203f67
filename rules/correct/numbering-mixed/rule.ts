import { defineRule, keptFor, replacement, type Block, type Document, type OrdinalStyle } from 'doclint/rule'

const digits = '一二三四五六七八九十'
const styles: readonly OrdinalStyle[] = ['一、', '（一）', '1.', '（1）']

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
      mixed: {
        zh: '“{found}”和前后的“{before}”“{after}”是同一级，序号却不一样。请改为“{to}”。',
        en: '“{found}” is of the same level as “{before}” and “{after}” but has another kind of ordinal. Write “{to}”.',
      },
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
        const data = { found: head, before: around.before, after: around.after, to: around.own }
        report({
          at,
          messageId: 'mixed',
          data,
          fixes: [
            {
              kind: 'suggestion',
              messageId: 'fix',
              data,
              edits: [replacement(block.map.span(0, head.length), data.to)],
            },
          ],
        })
      },
    }
  },
})

/** The numbered blocks of a draft, and the place of each among them by its index. */
const numberedIn = keptFor(({ blocks }: Document) => {
  const numbered = blocks.filter(({ ordinal }) => ordinal && styles.includes(ordinal.style))
  return { numbered, places: new Map(numbered.map(({ index }, place) => [index, place])) }
})

/** An ordinal that fills the place between two of another style, as 2、 does between 一、 and 三、. */
function neighbours(
  document: Document,
  { index, ordinal }: Block,
): { before: string; own: string; after: string } | undefined {
  if (!ordinal || !styles.includes(ordinal.style) || ordinal.value < 2 || ordinal.value > 9) return undefined
  const { numbered, places } = numberedIn(document)
  const place = places.get(index) ?? -1
  const before = numbered[place - 1]?.ordinal
  const style = before?.style
  if (!style || style === ordinal.style || before.value !== ordinal.value - 1) return undefined
  const after = numbered
    .slice(place + 1)
    .find((block) => block.ordinal?.style === style || (block.ordinal?.level ?? 9) < (before.level ?? 0))
  if (after?.ordinal?.style !== style || after.ordinal.value !== ordinal.value + 1) return undefined
  // A list of its own that happens to go on from the same number has a first item.
  if (
    numbered
      .slice(0, place)
      .some(
        (block) =>
          block.ordinal?.style === ordinal.style &&
          block.ordinal.value === ordinal.value - 1 &&
          index - block.index < 12,
      )
  )
    return undefined
  return {
    before: write(style, ordinal.value - 1),
    own: write(style, ordinal.value),
    after: write(style, ordinal.value + 1),
  }
}

function write(style: OrdinalStyle, value: number): string {
  return style.includes('1') ? style.replace('1', String(value)) : style.replace('一', digits.charAt(value - 1))
}
