import { defineRule } from 'doclint/rule'

const organ = /(?:政府|党委|市委|县委|区委|省委|局|委|办|厅|部|院|公司|中心|委员会|办公室)$/

export default defineRule({
  meta: {
    id: 'format/many-addressees',
    category: 'form',
    title: { zh: '上行文多头主送', en: 'Request or report to several organs' },
    why: {
      zh: '上行文原则上主送一个上级机关，需要时抄送其他机关（《党政机关公文处理工作条例》第十五条）。主送两家，两家都会等对方先批。',
      en: 'Upward documents go to one superior organ, with copies to others where needed (regulation on official documents, art. 15).',
    },
    messages: {
      many: {
        zh: '{genre}主送了 {count} 个机关。请只留一个，其他的改为抄送。',
        en: '{genre} is addressed to {count} organs. Keep one and send copies to the others.',
      },
    },
    severity: 'warning',
    roles: ['addressee', 'salutation'],
    genres: ['request', 'report'],
    since: '0.1.0',
    sources: ['TL12 15(1)'],
    catalogue: [169],
  },
  create({ document, report }) {
    const genre = document.genre === 'request' ? { zh: '请示', en: 'A request' } : { zh: '报告', en: 'A report' }
    return {
      block({ prose, map }) {
        const line = prose.replace(/[：，。\s]+$/, '')
        const organs = line.split(/[、，]|并|及|和/).filter((name) => organ.test(name))
        // 县委、县政府 act together and are written to together.
        const joint =
          organs.length === 2 && /(?:党委|[市县区省]委)$/.test(organs[0] ?? '') && (organs[1] ?? '').endsWith('政府')
        if (organs.length > 1 && !joint)
          report({ at: map.span(0, line.length), messageId: 'many', data: { genre, count: organs.length } })
      },
    }
  },
})
