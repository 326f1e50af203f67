import { defineRule } from 'doclint/rule'

/** Claims of success from which on a report that tells no problem looks one-sided. */
const manyClaims = 5
const trouble = /问题|不足|短板|差距|困难|欠账|没有(?:办成|做好|完成|达到)|未完成|未达到|下降|退回|滞后|薄弱|挑战/

export default defineRule({
  meta: {
    id: 'practical/no-problem-told',
    category: 'unevidenced',
    title: { zh: '只报成绩不报问题', en: 'Success only' },
    why: {
      zh: '工作报告、总结只讲成绩，上级看不出该帮什么，本单位也看不出该改什么。',
      en: 'A report of nothing but success tells superiors nothing to help with, and the office nothing to mend.',
    },
    messages: {
      oneSided: {
        zh: '全文说了{count}处成绩，没有一处问题。请写出没有办成的事，以及差在哪里。',
        en: 'There are {count} claims of success and no problem in the whole text. Say what was not achieved, and why.',
      },
    },
    severity: 'info',
    genres: ['report', 'work-report', 'summary'],
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [46],
  },
  create({ report }) {
    return {
      document(document) {
        const body = document.sentences.filter(({ role }) => role === 'body' || role === 'heading')
        const claims = body.flatMap((sentence) =>
          sentence.claims.filter(({ kind }) => kind === 'success').map((claim) => ({ sentence, claim })),
        )
        const first = claims[0]
        if (!first || claims.length < manyClaims || body.some(({ prose }) => trouble.test(prose))) return
        const { sentence, claim } = first
        report({ at: sentence.part(claim.start, claim.end), messageId: 'oneSided', data: { count: claims.length } })
      },
    }
  },
})
