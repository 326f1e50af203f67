import { allMatches, defineRule, replacement, reportSlips, type Slip } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'correct/fullwidth-digit',
    category: 'number',
    title: { zh: '全角数字', en: 'Full-width digits' },
    why: {
      zh: '阿拉伯数字用半角字形（GB/T 15835—2011）。全角数字排得稀，检索时也查不到。',
      en: 'Arabic figures are set half-width (GB/T 15835—2011). Full-width ones are not found when searched for.',
    },
    messages: {
      one: { zh: '“{found}”是全角数字。请改为半角“{to}”。', en: '“{found}” are full-width digits. Use “{to}”.' },
      habit: {
        zh: '全文有 {count} 处数字是全角，第一处是“{found}”。请一次改为半角。',
        en: '{count} figures are full-width, the first is “{found}”. Change all of them.',
      },
      fix: { zh: '改为半角数字', en: 'Use half-width digits' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'docNumber', 'heading', 'body', 'attachmentNote', 'date', 'note'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['SZ11'],
    catalogue: [139],
  },
  create(context) {
    const slips: Slip[] = []
    return {
      block({ text, prose, map }) {
        for (const { 0: found, index } of allMatches(/[０-９]+(?:[．，,.][０-９]+)?/g, text)) {
          const end = index + found.length
          const to = prose.slice(index, end).replace('．', '.')
          const at = map.span(index, end)
          slips.push({ at, messageId: 'one', data: { found, to }, edits: [replacement(at, to)] })
        }
      },
      document() {
        reportSlips(context, slips, { habit: slips.length > 2, habitMessageId: 'habit', fix: 'safe' })
      },
    }
  },
})
