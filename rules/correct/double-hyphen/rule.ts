import { allMatches, defineRule, replacement, reportSlips, someOverlapping, type Slip } from 'doclint/rule'

const hyphens = /(?:(?<=[\u4e00-\u9fa5》”）])|^\s*)(?<at>-{2,3})(?=\d{4}年|[\u4e00-\u9fa5《“])/g

export default defineRule({
  meta: {
    id: 'correct/double-hyphen',
    category: 'punct',
    title: { zh: '用连字符代替破折号', en: 'Hyphens for a dash' },
    why: {
      zh: '破折号是一条占两个字位置的横线（——），两个连字符是代用品（GB/T 15834—2011，4.10）。',
      en: 'The Chinese dash is one line two characters wide (——); two hyphens are a makeshift (GB/T 15834—2011, 4.10).',
    },
    messages: {
      one: { zh: '“{found}”是连字符，不是破折号。请改为“——”。', en: '“{found}” are hyphens. Write the dash “——”.' },
      habit: {
        zh: '全文有 {count} 处用“{found}”代替破折号。请都改为“——”。',
        en: '{count} places have “{found}” for a dash. Write “——”.',
      },
      fix: { zh: '改为“——”', en: 'Write “——”' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'heading', 'body'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11 4.10'],
    catalogue: [124],
  },
  create(context) {
    const slips: Slip[] = []
    return {
      block({ text, map, protections }) {
        if (!text.includes('--')) return
        for (const match of allMatches(hyphens, text)) {
          const found = match.groups?.['at'] ?? ''
          const end = match.index + match[0].length
          if (
            someOverlapping(protections, { start: match.index, end }, ({ kind }) => kind === 'code' || kind === 'url')
          )
            continue
          const at = map.span(end - found.length, end)
          slips.push({ at, messageId: 'one', data: { found }, edits: [replacement(at, '——')] })
        }
      },
      document() {
        reportSlips(context, slips, { habit: slips.length > 1, habitMessageId: 'habit', fix: 'safe' })
      },
    }
  },
})
