import {
  defineRule,
  formatStandardDate,
  isIssuedBefore,
  parseNumeral,
  replacement,
  type Block,
  type Document,
} from 'doclint/rule'

const figure = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const date = new RegExp(
  `(?<year>\\d{4}|[〇零○Oo0一二三四五六七八九]{4})\\s*(?:年|[.\\-/])\\s*(?<month>${figure})\\s*(?:月|[.\\-/])\\s*(?<day>${figure})\\s*[日号]?`,
)
/** Documents under the standard. Speeches, laws and resolutions carry their dates by other customs. */
const genres = [
  'notice',
  'report',
  'request',
  'reply',
  'letter',
  'minutes',
  'circular',
  'opinion',
  'plan',
  'workplan',
  'summary',
] as const

export default defineRule({
  meta: {
    id: 'format/date-form',
    category: 'form',
    title: { zh: '成文日期写法', en: 'Form of the date of issue' },
    why: {
      zh: '成文日期用阿拉伯数字，年、月、日标全，月和日不编虚位（GB/T 9704—2012，7.3.5.4）。2012年7月1日以前用汉字数字。',
      en: 'The date of issue has Arabic figures with 年, 月 and 日 and no leading zero (GB/T 9704—2012, 7.3.5.4). Before July 2012 it took Chinese numerals.',
    },
    messages: {
      form: {
        zh: '成文日期“{found}”写法不对。请写作“{to}”。',
        en: 'The date of issue “{found}” is ill-formed. Write “{to}”.',
      },
      day: { zh: '成文日期“{found}”没有写到日。请补上。', en: 'The date of issue “{found}” lacks its day. Add it.' },
      fix: { zh: '写作“{to}”', en: 'Write “{to}”' },
    },
    severity: 'error',
    roles: ['date'],
    genres: [...genres],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['GF12 7.3.5.4'],
    catalogue: [177],
  },
  create({ document, report }) {
    return {
      block(block) {
        const match = date.exec(block.prose)
        if (!isOfIssue(document, block)) return
        if (/年\s*\S{1,3}\s*月\s*日?\s*$/.test(block.prose))
          report({ at: block.map.span(0, block.prose.length), messageId: 'day', data: { found: block.text } })
        if (!match?.groups) return
        const [year, month, day] = ['year', 'month', 'day'].map((part) =>
          parseNumeral(
            (match.groups?.[part] ?? '').replace(
              /[○Oo0](?=[〇零○一二三四五六七八九])|(?<=[〇零○一二三四五六七八九])[○Oo0]/g,
              '〇',
            ),
          ),
        )
        if (!year || !month || !day) return
        const to = `${year}年${month}月${day}日`
        const found = block.text.slice(match.index, match.index + match[0].length)
        if (found.replace(/\s/g, '') === to) return
        const isHan = /^[〇零一二三四五六七八九十年月日]+$/.test(found)
        if (isHan && isIssuedBefore(document, formatStandardDate)) return
        const at = block.map.span(match.index, match.index + match[0].length)
        const data = { found, to }
        report({
          at,
          messageId: 'form',
          data,
          fixes: [{ kind: 'suggestion', messageId: 'fix', data, edits: [replacement(at, to)] }],
        })
      },
    }
  },
})

/** The date under the signature, not that of a web page over the title. */
function isOfIssue(document: Document, block: Block): boolean {
  return document.blocks.slice(0, block.index).some(({ role }) => role === 'body')
}
