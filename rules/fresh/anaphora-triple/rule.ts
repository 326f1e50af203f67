import { defineRule, hitsBySentence, type Sentence } from 'doclint/rule'
import { findRows, heads } from './row.ts'

/** 同字排比：three or more items in a row that begin with the same rhetorical head (亲自…、亲自…、亲自…). */
export default defineRule({
  meta: {
    id: 'fresh/anaphora-triple',
    category: 'template',
    title: { zh: '同字排比', en: 'Row with one head' },
    why: {
      zh: '“亲自部署、亲自过问、亲自督办”说三遍“亲自”，事情还是一件。排比是为声音凑的，不是为事情分的。',
      en: 'Three items under one head are one thing said thrice, for the sound of it.',
    },
    messages: {
      found: {
        zh: '连用{count}个“{head}”，是为排比凑的。请合成一句，写明办什么事。',
        en: '“{head}” {count} times in a row serves the sound only. Make it one clause and say what is done.',
      },
    },
    severity: 'warning',
    since: '0.1.0',
    sources: ['LZX'],
    catalogue: [65],
    measure: 'template',
  },
  create({ report }) {
    return hitsBySentence(heads, (sentence, hits) => {
      if (hits.length < 3) return
      for (const { start, end, head, count } of findRows(sentence.prose, hits)) {
        if (sentence.isMention(start, end)) continue
        // A row within fixed wording belongs to it; inside a quotation it is someone else's.
        if (sentence.isProtected(start, start + 1, ['quotation'])) continue
        if (isFixed(sentence, start, end) && !(head === '亲自' && !centre.test(sentence.prose))) continue
        // A row that carries figures or dates carries matter: 主动公开12件、主动上门5家.
        const facts = sentence.facts.filter((fact) => fact.start >= start && fact.start < end)
        if (facts.filter(({ kind }) => kind === 'quantity' || kind === 'time').length > 1) continue
        report({ at: sentence.part(start, end), messageId: 'found', data: { head, count } })
      }
    })
  },
})

/** Whose 亲自谋划、亲自部署、亲自推动 is fixed wording: of any other leader it is a row. */
const centre = /习近平|总书记|主席|党中央/

/** At least half of the row is fixed wording. */
function isFixed({ block, start: offset }: Sentence, start: number, end: number): boolean {
  const fixed = block.protections
    .filter(({ kind }) => kind === 'formula')
    .map((range) => Math.min(range.end, offset + end) - Math.max(range.start, offset + start))
    .filter((length) => length > 0)
  return fixed.reduce((sum, length) => sum + length, 0) * 2 >= end - start
}
