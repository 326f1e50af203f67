import { defineRule, isIssuedBefore, replacement } from 'doclint/rule'

const number =
  /(?<open>[〔[［【(（]?)(?<year>\d{4}|(?<=[〔[［【(（])\d{2})(?<close>[〕\]］】)）]|[-—])\s*(?<ordinal>第?)\s*(?<serial>\d{1,4})\s*(?<end>号)/d

export default defineRule({
  meta: {
    id: 'format/doc-number-form',
    category: 'form',
    title: { zh: '发文字号写法', en: 'Form of the document number' },
    why: {
      zh: '发文字号年份用全称，加六角括号〔〕；序号不加“第”，不编虚位（GB/T 9704—2012，7.2.5）。',
      en: 'A document number has the full year in 〔〕 and a serial without 第 or leading zeros (GB/T 9704—2012, 7.2.5).',
    },
    messages: {
      form: {
        zh: '发文字号“{found}”{faults}。请写作“{to}”。',
        en: 'The document number “{found}” is ill-formed: {faults}. Write “{to}”.',
      },
      fix: { zh: '写作“{to}”', en: 'Write “{to}”' },
    },
    severity: 'error',
    roles: ['docNumber'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['GF12 7.2.5'],
    catalogue: [176],
  },
  create({ document, report }) {
    // The standard of 1999 was the first to ask for 〔〕.
    if (isIssuedBefore(document, { year: 2000, month: 1, day: 1 })) return {}
    return {
      block({ text, map }) {
        const match = number.exec(text)
        if (!match?.groups) return
        const { open = '', year = '', close = '', ordinal = '', serial = '' } = match.groups
        const faults: { zh: string; en: string }[] = []
        if (open !== '〔' || close !== '〕')
          faults.push({ zh: '年份没有用六角括号〔〕', en: 'the year is not in 〔〕' })
        if (year.length !== 4) faults.push({ zh: '年份不全', en: 'the year is shortened' })
        const isPadded = serial.startsWith('0')
        if (ordinal !== '' && isPadded)
          faults.push({ zh: '序号前多了“第”和“0”', en: 'the serial has 第 and a leading 0' })
        else if (ordinal !== '') faults.push({ zh: '序号前多了“第”', en: 'the serial has 第' })
        else if (isPadded) faults.push({ zh: '序号前多了“0”', en: 'the serial has a leading 0' })
        if (faults.length === 0) return
        const start = match.index
        const end = start + match[0].length
        const full = year.length === 4 ? year : `20${year}`
        const data = {
          found: match[0],
          faults: { zh: faults.map(({ zh }) => zh).join('，'), en: faults.map(({ en }) => en).join(', ') },
          to: `〔${full}〕${serial.replace(/^0+(?=\d)/, '')}号`,
        }
        const at = map.span(start, end)
        const kind = year.length === 4 ? 'safe' : 'suggestion'
        report({
          at,
          messageId: 'form',
          data,
          fixes: [{ kind, messageId: 'fix', data, edits: [replacement(at, data.to)] }],
        })
      },
    }
  },
})
