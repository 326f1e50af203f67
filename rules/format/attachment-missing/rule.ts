import { allMatches, defineRule, near, type Document } from 'doclint/rule'

const reference = /(?:见|按|填写|填报|附)(?<at>附件\s?(?<number>\d{1,2}|[一二三四五六七八九]))/dg
const digits = '一二三四五六七八九'

export default defineRule({
  meta: {
    id: 'format/attachment-missing',
    category: 'form',
    title: { zh: '提到的附件没有列出', en: 'Attachment referred to but not listed' },
    why: {
      zh: '正文提到的附件，附件说明里要有，顺序和名称一致（GB/T 9704—2012，7.3.7）。否则收文单位会来电话要。',
      en: 'An attachment that the text refers to must be in the list, in the same order and by the same name (GB/T 9704—2012, 7.3.7).',
    },
    messages: {
      missing: {
        zh: '正文提到“{found}”，附件说明只列了 {count} 件。请核对编号，或补上附件。',
        en: 'The text refers to “{found}”, but only {count} are listed. Check the number, or add the attachment.',
      },
      unlisted: {
        zh: '正文提到“{found}”，正文后没有附件说明。请在落款前写明附件的顺序和名称。',
        en: 'The text refers to “{found}”, and no attachments are listed. List them above the signature.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body', 'attachmentNote'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['GF12 7.3.7'],
    catalogue: [179],
  },
  create({ document, report }) {
    let counted: number | undefined
    let isWhole: boolean | undefined
    return {
      phrases: near(['见附件', '按附件', '填写附件', '填报附件', '附附件'], (sentence) => {
        const listed = (counted ??= countListed(document))
        const isUnlisted = listed === 0 && (isWhole ??= isWholeWithoutList(document))
        if (listed === 0 && !isUnlisted) return
        for (const match of allMatches(reference, sentence.prose)) {
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          const text = match.groups?.['number'] ?? ''
          const number = /\d/.test(text) ? Number(text) : digits.indexOf(text) + 1
          if (number <= listed || sentence.isProtected(start, end, ['quotation', 'code'])) continue
          const found = sentence.prose.slice(start, end)
          const at = sentence.part(start, end)
          if (!isUnlisted) report({ at, messageId: 'missing', data: { found, count: listed } })
          else {
            report({ at, messageId: 'unlisted', data: { found } })
            // Once is enough: one list is missing, not one for each place.
            isWhole = false
            return
          }
        }
      }),
    }
  },
})

/** The greatest number in the list; 1 for a single attachment without a number; 0 where the list is not given in full. */
function countListed({ blocks }: Document): number {
  const notes = blocks.filter(({ role }) => role === 'attachmentNote')
  if (notes.length === 0) return 0
  const numbers = notes.flatMap(({ prose }) =>
    [...prose.matchAll(/(?<![\d.])(\d{1,2})[、.．](?!\d)/g)].map((match) => Number(match[1])),
  )
  if (numbers.length > 0) return numbers.reduce((most, number) => Math.max(most, number))
  return notes.length === 1 && /^附\s*件\s*：\s*\S/.test(notes[0]?.prose ?? '') ? 1 : 0
}

/** Whether the draft has all its parts, from addressee to date, and nothing that begins with 附件: not a page of it. */
function isWholeWithoutList({ blocks }: Document): boolean {
  const roles = new Set(blocks.map(({ role }) => role))
  return roles.has('addressee') && roles.has('date') && !blocks.some(({ prose }) => /^附\s*[件表录]/.test(prose))
}
