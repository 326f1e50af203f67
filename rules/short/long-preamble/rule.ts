import { countHan, defineRule, holdsFact, type Document, type Genre, type Sentence } from 'doclint/rule'

/** Largest share of the body that may stand before the first heading, in percent. A request must first give its cause. */
const shares: Partial<Record<Genre, number>> = {
  notice: 20,
  opinion: 20,
  plan: 20,
  workplan: 20,
  speech: 25,
  report: 25,
  request: 40,
  research: 40,
}
/** Fewer Han than this are no preamble to speak of. */
const leastHan = 120
const turn = /(?:如下|意见|通知|报告)[：:。]$|^现(?:将|就)|^特此/

export default defineRule({
  meta: {
    id: 'short/long-preamble',
    category: 'preamble',
    title: { zh: '开场过长', en: 'Long preamble' },
    why: {
      zh: '《整治形式主义为基层减负若干规定》第二条要求开门见山、直奔主题，一般不写形势背景；确需写的，简明扼要。',
      en: 'The regulation on reducing burdens (2024, art. 2) wants documents to come to the point; background, where it is needed, is to be brief.',
    },
    messages: {
      long: {
        zh: '第一个小标题之前有 {han} 个字没有数据的背景，占正文 {share}%。请压到一两句，先写办什么。',
        en: '{han} Han characters of background without a figure stand before the first heading, {share}% of the body. Cut them to a sentence or two.',
      },
    },
    severity: 'warning',
    roles: ['title', 'heading', 'body'],
    genres: ['notice', 'opinion', 'plan', 'workplan', 'speech', 'report', 'request', 'research'],
    since: '0.1.0',
    sources: ['JF24 2'],
    catalogue: [4],
    measure: 'preamble',
  },
  create({ report, flag }) {
    return {
      document(document) {
        const sentences = preambleOf(document)
        const first = sentences[0]
        if (!first) return
        const han = sentences.reduce((sum, { prose }) => sum + countHan(prose), 0)
        const body = document.root.sentences.reduce((sum, { prose }) => sum + countHan(prose), 0)
        const share = Math.round((han * 100) / body)
        if (han < leastHan || share <= (shares[document.genre] ?? 100)) return
        // The first paragraph is what the reader meets; the others answer for their share of the score only.
        const opening = sentences.filter(({ block }) => block === first.block)
        const at = { ...first.part(), end: (opening.at(-1) ?? first).part().end }
        report({ at, messageId: 'long', data: { han, share } })
        for (const sentence of sentences) if (sentence.block !== first.block) flag(sentence.part())
      },
    }
  },
})

/** Body sentences before the first of at least three headings that give no figure: facts are what a draft is for. */
function preambleOf({ root, sections }: Document): Sentence[] {
  if (sections.length < 4) return []
  return root.blocks
    .filter(({ role }) => role === 'body')
    .flatMap(({ sentences }) => sentences)
    .filter(({ prose, facts }) => !turn.test(prose) && !holdsFact(facts, { start: 0, end: prose.length }, ['quantity']))
}
