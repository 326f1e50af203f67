import { countHan, defineRule, type Sentence } from 'doclint/rule'

/** Most purpose clauses before the matter; the basis itself (根据《…》) is none. */
const most = 2
/** Purposes of any office: 为进一步加强…，切实提高…. */
const hollow =
  /^为了?(?:进一步|切实|深入|全面|有效|彻底|认真|扎实|持续|不断|更好)[^《》“”\d，]{4,30}，(?:进一步|切实|有效|全面|不断|努力|确保|提升|提高|保障|维护|推动|促进|增强)[^《》“”\d，]{4,30}，$/

/** Fewer Han than this are read at a glance, however many clauses they hold. */
const leastHan = 40
const leastHollow = 18
const turn =
  /^(?:并|特|现|兹|我[局部厅委办省市县区]|制定|结合|决定|提出|印发|经[^济]|拟|就|在|请)|(?:制定本|提出以下|制定以下|制定了|印发|通知如下|提出如下)/

export default defineRule({
  meta: {
    id: 'short/purpose-chain',
    category: 'preamble',
    title: { zh: '目的句成串', en: 'Chain of purposes' },
    why: {
      zh: '“为贯彻……，落实……，坚持……，切实……，现将……通知如下”，正事在最后一个分句。依据一句话就够。',
      en: 'A chain of purposes puts the matter into the last clause. One clause of basis is enough.',
    },
    messages: {
      chain: {
        zh: '正事前面排了 {count} 个目的分句，{han} 个字。请只留一句依据，接着写正事。',
        en: '{count} clauses of purpose ({han} Han characters) stand before the matter. Keep one clause of basis.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['JF24 2', 'GB07'],
    catalogue: [4],
    measure: 'preamble',
    supersedes: ['short/long-sentence'],
  },
  create({ report }) {
    return {
      sentence(sentence) {
        const chain = chainOf(sentence)
        if (!chain) return
        const han = countHan(sentence.prose, 0, chain.end)
        // 为彻底消除安全隐患，切实保障人民群众生命财产安全: two that name nothing are one too many.
        const isHollow = chain.count === most && hollow.test(sentence.prose.slice(0, chain.end))
        if (isHollow ? han < leastHollow : chain.count <= most || han < leastHan) return
        report({ at: sentence.part(0, chain.end), messageId: 'chain', data: { count: chain.count, han } })
      },
    }
  },
})

/** Where the purposes end and the basis begins: 根据《…》 is wanted, and counts for nothing here. */
const basis = /^(?:根据|按照|依据|依照|遵照)/
/** The matter has begun, so what follows is no chain: 为……，必须加强……; 为……，《纲要》明确了……。 */
const matter = /^(?:必须|务必|应当|应该|需要|要(?!求)|《)/

/** The purpose clauses at the head of a sentence that opens its paragraph with 为. */
function chainOf({ prose, clauses, block, index }: Sentence): { count: number; end: number } | undefined {
  if (!prose.startsWith('为')) return undefined
  if (!/^为了?(?![^，。]{0,6}所|此，|主，)/.test(prose) || block.sentences[0]?.index !== index) return undefined
  let count = 0
  for (const { start, end } of clauses) {
    const text = prose.slice(start, end)
    if (matter.test(text)) return undefined
    if (turn.test(text) || basis.test(text)) return { count, end: start }
    count++
  }
  return undefined
}
