import { countHan, defineRule } from 'doclint/rule'

export default defineRule({
  meta: {
    id: 'practical/unanchored-demand',
    category: 'unanchored',
    title: { zh: '要求没有落点', en: 'Demand without an anchor' },
    why: {
      zh: '没有责任人、时限、数量或办法的要求，谁也无法照办，谁也无法检查。《党政机关公文处理工作条例》第十三条要求公文有针对性和可操作性。',
      en: 'A demand without owner, date, figure or means can be neither met nor checked. The regulation on official documents (art. 13) asks for texts that are targeted and workable.',
    },
    messages: {
      unanchored: {
        zh: '这项要求没有说谁办、何时办、办到多少。请补上责任单位、时限或数量，补不出就删去。',
        en: 'This demand names no owner, date or figure. Say who does what by when, or delete it.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['TL12 13', 'TL12 19(2)'],
    catalogue: [28, 29, 30, 47],
    measure: 'unanchored-demands',
  },
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { start, end, anchored, form } of sentence.demands) {
          if (anchored || form === 'prohibition') continue
          if (countHan(sentence.prose, start, end) < 5) continue
          report({ at: sentence.part(start, trimMark(sentence.prose, end)), messageId: 'unanchored' })
        }
      },
    }
  },
})

/** The pause mark at the end of a demand is none of it. */
function trimMark(prose: string, end: number): number {
  return /[，；：。！]/.test(prose.charAt(end - 1)) ? end - 1 : end
}
