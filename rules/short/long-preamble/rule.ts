import { countHan, defineRule, holdsFact, type Document, type Genre, type Sentence } from 'doclint/rule'

/**
 * Most Han of background before the first heading: about a fifth of a text of the usual length. A number and no share,
 * or a text would mend its preamble by growing. A request must first give its cause.
 */
const limits: Partial<Record<Genre, number>> = {
  notice: 200,
  opinion: 200,
  plan: 200,
  workplan: 200,
  speech: 280,
  report: 280,
  request: 300,
  research: 400,
}
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
        zh: '第一个小标题之前有 {han} 个字没有数据的背景，超过 {max} 个。请压到一两句，先写办什么。',
        en: '{han} Han characters of background without a figure stand before the first heading, over {max}. Cut them to a sentence or two.',
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
        const max = limits[document.genre] ?? Infinity
        if (han <= max) return
        // The first paragraph is what the reader meets; the others answer for their share of the score only.
        const opening = sentences.filter(({ block }) => block === first.block)
        const at = { ...first.part(), end: (opening.at(-1) ?? first).part().end }
        report({ at, messageId: 'long', data: { han, max } })
        for (const sentence of sentences) if (sentence.block !== first.block) flag(sentence.part())
      },
    }
  },
})

/** Body sentences before the first of at least three headings that give no figure: facts are what a draft is for. */
function preambleOf({ root, sections, title }: Document): Sentence[] {
  if (sections.length < 4) return []
  // The headings of a forwarding notice are those of the paper it forwards: what it asks stands before them.
  if (title?.prose.includes('转发')) return []
  return root.blocks
    .filter(({ role }) => role === 'body')
    .flatMap(({ sentences }) => sentences)
    .filter(({ prose, facts }) => !turn.test(prose) && !holdsFact(facts, { start: 0, end: prose.length }, ['quantity']))
}
