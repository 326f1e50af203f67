import { defineRule } from 'doclint/rule'
import { closers, looseMarks, openers, withoutPartners, type Loose } from './loose-marks.ts'

export default defineRule({
  meta: {
    id: 'correct/unpaired-mark',
    category: 'punct',
    title: { zh: '标点不成对', en: 'Unpaired mark' },
    why: {
      zh: '引号、括号、书名号成对使用，少一半就看不出到哪里为止。',
      en: 'Quotation marks, brackets and title marks come in pairs; with one missing nobody knows where it ends.',
    },
    messages: {
      open: {
        zh: '{mark}没有对应的{partner}。请补上，或删去这一个。',
        en: 'This {mark} has no {partner}. Add it, or delete this one.',
      },
      close: {
        zh: '{mark}前面没有对应的{partner}。请补上，或删去这一个。',
        en: 'This {mark} has no {partner} before it. Add it, or delete this one.',
      },
    },
    severity: 'warning',
    roles: ['title', 'heading', 'body', 'quote', 'attachmentNote', 'note'],
    since: '0.1.0',
    sources: ['BD11'],
    catalogue: [116],
  },
  create({ report }) {
    const loose: Loose[] = []
    return {
      block(block) {
        for (const one of looseMarks(block)) loose.push(one)
      },
      document() {
        for (const { block, at, mark } of withoutPartners(loose)) {
          const partner = closers[mark] ?? openers[mark] ?? ''
          report({
            at: block.map.span(at, at + 1),
            messageId: mark in closers ? 'open' : 'close',
            data: { mark: nameOf(mark), partner: nameOf(partner) },
          })
        }
      },
    }
  },
})

/** Quotation marks inside quotation marks cannot be read: a mark goes by its name. */
function nameOf(mark: string): { zh: string; en: string } {
  const isOpen = mark in closers
  const [zh, en] = /[“”]/.test(mark)
    ? ['引号', 'quotation mark']
    : /[《》]/.test(mark)
      ? ['书名号', 'title mark']
      : ['括号', 'bracket']
  const side = isOpen ? { zh: '前', en: 'opening' } : { zh: '后', en: 'closing' }
  return { zh: `${side.zh}${zh}${zh === '引号' ? '' : `“${mark}”`}`, en: `${side.en} ${en}` }
}
