import { defineRule, formatStandardDate, isIssuedBefore } from 'doclint/rule'

const forms = [
  { messageId: 'subjectWords', pattern: /^主\s*题\s*词\s*：/ },
  { messageId: 'blankPage', pattern: /^（?\s*此页无正文\s*）?$/ },
] as const

export default defineRule({
  meta: {
    id: 'format/superseded-form',
    category: 'form',
    title: { zh: '已取消的格式要素', en: 'Form that was abolished' },
    why: {
      zh: '2012年7月1日起，公文不再标主题词，不再用“此页无正文”（《党政机关公文处理工作条例》、GB/T 9704—2012）。',
      en: 'Since July 2012 documents carry no subject words and no “no text on this page” (GB/T 9704—2012).',
    },
    messages: {
      subjectWords: {
        zh: '公文已不标主题词。请删去这一行。',
        en: 'Subject words are no longer used. Delete this line.',
      },
      blankPage: {
        zh: '“此页无正文”已不用。请删去，调整行距、字距，让落款和正文同页。',
        en: '“No text on this page” is no longer used. Delete it and adjust the spacing.',
      },
    },
    severity: 'warning',
    roles: ['body', 'note', 'cc'],
    since: '0.1.0',
    sources: ['GF12', 'TL12 9'],
    catalogue: [182, 183],
  },
  create({ document, report }) {
    if (isIssuedBefore(document, formatStandardDate)) return {}
    return {
      block({ prose, map }) {
        for (const { messageId, pattern } of forms) {
          if (pattern.test(prose.trim())) report({ at: map.span(0, prose.length), messageId })
        }
      },
    }
  },
})
