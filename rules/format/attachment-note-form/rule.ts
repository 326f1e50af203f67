import { allMatches, defineRule, replacement, type Block, type Edit } from 'doclint/rule'

/** 附件1：名单 and 附件：一、名单. */
const misplaced = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九])\s*[：.、]|^附\s*件\s*：\s*(?:[一二三四五六七八九]、|（)/
const ordinal = /(?<=^附\s*件\s*：\s*|^\s*|。\s*)(\d{1,2})(?:[、，]|\.\s|．)/g

export default defineRule({
  meta: {
    id: 'format/attachment-note-form',
    category: 'form',
    title: { zh: '附件说明写法', en: 'Form of the list of attachments' },
    why: {
      zh: '附件说明写作“附件：1.×××”，用阿拉伯数字加点，名称后不加标点（GB/T 9704—2012，7.3.4）。',
      en: 'Attachments are listed as “附件：1.×××”, with a point after the number and no mark after the name (GB/T 9704—2012, 7.3.4).',
    },
    messages: {
      form: {
        zh: '附件说明{faults}。请写作“附件：1.×××”的样子，一个附件一行。',
        en: 'The list of attachments is ill-formed: {faults}. Write “附件：1.×××”, one a line.',
      },
      fix: { zh: '改正序号和末尾的标点', en: 'Correct the marks' },
    },
    severity: 'warning',
    roles: ['attachmentNote'],
    genres: { except: ['law'] },
    fix: 'safe',
    since: '0.1.0',
    sources: ['GF12 7.3.4'],
    catalogue: [178],
  },
  create({ document, report }) {
    return {
      document() {
        const notes = document.blocks.filter(({ role, prose }) => role === 'attachmentNote' && prose.length > 4)
        const faulty = notes
          .map((block) => ({ block, edits: editsOf(block), order: misplaced.test(block.prose) }))
          .filter(({ edits, order }) => edits.length > 0 || order)
        // Numbers are the habit of the whole list; a mark after a name is the slip of its line.
        const isEnded = ({ edits }: Faulty): boolean => edits.some(({ text }) => text === '')
        reportAll(faulty.filter((one) => !isEnded(one)))
        for (const one of faulty.filter(isEnded)) reportAll([one])
      },
    }

    function reportAll(faulty: readonly Faulty[]): void {
      const [first, ...others] = faulty
      if (!first) return
      const edits = faulty.flatMap((one) => one.edits)
      const hasOrder = faulty.some(({ order }) => order)
      const hasMark = edits.some(({ text }) => text !== '')
      const hasEnd = edits.some(({ text }) => text === '')
      const list = (separator: string, ...parts: readonly string[]): string => parts.filter(Boolean).join(separator)
      const faults = {
        zh: list(
          '，',
          hasOrder ? '序号没有写成“附件：1.”' : '',
          hasMark ? '序号后不是点' : '',
          hasEnd ? '名称后多了标点' : '',
        ),
        en: list(
          ', ',
          hasOrder ? 'the numbers do not read 附件：1.' : '',
          hasMark ? 'no point after a number' : '',
          hasEnd ? 'a mark after a name' : '',
        ),
      }
      report({
        at: first.block.map.span(0, first.block.prose.length),
        messageId: 'form',
        data: { faults },
        related: others.map(({ block }) => ({ at: block.map.span(0, block.prose.length) })),
        fixes: edits.length > 0 ? [{ kind: 'safe', messageId: 'fix', edits }] : [],
      })
    }
  },
})

interface Faulty {
  readonly block: Block
  readonly edits: readonly Edit[]
  readonly order: boolean
}

function editsOf({ prose, map }: Block): Edit[] {
  const edits: Edit[] = []
  for (const { 0: found, 1: figure = '', index } of allMatches(ordinal, prose)) {
    // A blank or a full-width point is a matter of type.
    if (!/[、，]$/.test(found)) continue
    edits.push(replacement(map.span(index + figure.length, index + found.length), '.'))
  }
  const end = /[。；，]$/.exec(prose)
  if (end) edits.push(replacement(map.span(end.index, end.index + 1), ''))
  return edits
}
