import { defineRule } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'practical/unevidenced-claim',
    category: 'unevidenced',
    title: { zh: '成绩没有数字', en: 'Claim without evidence' },
    why: {
      zh: '“明显提高”“取得新进展”是结论，没有数字和事例，读的人无从相信。好文风要多用事例、数据。',
      en: 'A verdict without a figure or a case gives the reader nothing to believe it by.',
    },
    messages: {
      bare: {
        zh: '“{found}”只有结论。请写出从多少到多少，或者举一个有名有姓的例子。',
        en: '“{found}” is a verdict and no more. Say from what to what, or give a case with a name.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution', 'reply', 'letter'] },
    since: '0.1.0',
    sources: ['WF10', 'WF04'],
    catalogue: [34, 36, 38],
    measure: 'unevidenced-claims',
    supersedes: ['practical/vague-degree'],
  },
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { kind, evidenced, start, end } of sentence.claims) {
          if (kind !== 'success' || evidenced || sentence.isMention(start, end)) continue
          const stop = /[，；：。！]/.test(sentence.prose.charAt(end - 1)) ? end - 1 : end
          report({
            at: sentence.part(start, stop),
            messageId: 'bare',
            data: { found: sentence.text.slice(start, stop).trim() },
          })
        }
      },
    }
  },
})
