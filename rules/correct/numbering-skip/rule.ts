import { defineRule, type Section } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'correct/numbering-skip',
    category: 'numbering',
    title: { zh: '层次序数越级', en: 'Level of numbering skipped' },
    why: {
      zh: '层次序数依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012，7.3.3）。只有两层的，“一、”下面可以直接用“1.”，不能直接用“（1）”。',
      en: 'Ordinals go from 一、 to （一）, 1. and （1） (GB/T 9704—2012, 7.3.3). With two levels 1. may follow 一、, but not （1）.',
    },
    messages: {
      skip: {
        zh: '“一、”下面直接用了“{found}”，越过两级。请改用“（一）”。',
        en: '“{found}” stands right under 一、 and skips two levels. Use （一）.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    since: '0.1.0',
    sources: ['GF12 7.3.3'],
    catalogue: [161],
  },
  create({ report }) {
    return {
      section(section) {
        const child = section.children[0]
        if (
          section.ordinal?.style !== '一、' ||
          child?.ordinal?.style !== '（1）' ||
          !isAlone(section) ||
          !child.heading
        )
          return
        const at = child.heading.part(0, child.ordinal.length)
        report({ at, messageId: 'skip', data: { found: child.heading.text.slice(0, child.ordinal.length) } })
      },
    }
  },
})

/** Items numbered （一） or 1. inside the section, headings or not, fill the gap. */
function isAlone({ children, blocks }: Section): boolean {
  return (
    children.every(({ ordinal }) => ordinal?.style === '（1）') &&
    !blocks.some(({ ordinal }) => ordinal && ordinal.style !== '（1）')
  )
}
