import { countHan, defineRule, holdsFact, type FactKind, type Section, type Sentence } from 'doclint/rule'

const supportHeading =
  /组织领导|组织保障|保障措施|强化保障|加强领导|压实责任|落实责任|抓好落实|组织实施|工作保障|狠抓落实/
/** Largest share of the body, in percent, and most Han, that such a section may take. */
const largestShare = 15
const mostHan = 300

export default defineRule({
  meta: {
    id: 'short/support-section',
    category: 'redundant',
    title: { zh: '保障措施过长', en: 'Long support section' },
    why: {
      zh: '《整治形式主义为基层减负若干规定》第二条：加强领导、落实责任、组织保障等内容应当精炼。',
      en: 'The regulation on reducing burdens (2024, art. 2): passages on leadership, responsibility and organisation are to be brief.',
    },
    messages: {
      long: {
        zh: '“{heading}”一节 {count} 个字，占正文 {share}%，没有一个时限或数量。请压成一句：谁牵头、何时报结果。',
        en: '“{heading}” takes {count} Han characters, {share}% of the body, without a date or figure. Cut it to one sentence: who leads, and when the result is reported.',
      },
    },
    severity: 'info',
    roles: ['heading', 'body'],
    genres: ['notice', 'opinion', 'plan', 'workplan', 'speech', 'report', 'circular'],
    since: '0.1.0',
    sources: ['JF24 2'],
    catalogue: [6],
  },
  create({ report, document }) {
    return {
      section(section) {
        const { heading } = section
        if (!heading || !supportHeading.test(heading.prose) || section.parent?.heading) return
        const count = hanOf(section)
        const body = hanOf(document.root)
        const share = Math.round((count * 100) / Math.max(body, 1))
        if (count <= mostHan && (share <= largestShare || count < 120)) return
        if (section.sentences.some((sentence) => holdsIn(sentence, ['time', 'cycle', 'quantity']))) return
        if (isAssigned(section)) return
        report({ at: heading.part(), messageId: 'long', data: { heading: heading.text.trim(), count, share } })
      },
    }
  },
})

/** Paragraphs most of which name an office in charge or a paper to carry out are tasks: the matter itself. */
function isAssigned({ sentences }: Section): boolean {
  const paragraphs = new Set(sentences.filter(({ role }) => role === 'body').map(({ block }) => block))
  const assigned = sentences.filter((sentence) => holdsIn(sentence, ['owner']) || /《[^》]+》/.test(sentence.prose))
  return paragraphs.size > 1 && new Set(assigned.map(({ block }) => block)).size * 2 > paragraphs.size
}

function holdsIn({ facts, prose }: Sentence, kinds: readonly FactKind[]): boolean {
  return holdsFact(facts, { start: 0, end: prose.length }, kinds)
}

function hanOf({ sentences }: Section): number {
  return sentences.reduce((sum, { prose }) => sum + countHan(prose), 0)
}
