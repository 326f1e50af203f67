import { countHan, defineRule, type Section } from 'doclint/rule'

/** Most that the lengths of the chapters may vary, as a share of their mean, and still look cut to one size. */
const evenness = 0.15

/** 甲乙丙丁开中药铺：four or more chapters of one size with the same number of points each. */
export default defineRule({
  meta: {
    id: 'fresh/even-skeleton',
    category: 'template',
    title: { zh: '章节一般齐', en: 'Chapters cut to one size' },
    why: {
      zh: '各部分条数相同、长短相同，是先定架子再填内容。毛泽东《反对党八股》批评的“甲乙丙丁，开中药铺”就是这样。',
      en: 'Chapters with the same number of points and the same length were filled into a frame made beforehand.',
    },
    messages: {
      even: {
        zh: '{count}个部分都是{points}条，长短相差不到{spread}%。请按内容定篇幅：要紧的写足，没有新话的并掉。',
        en: 'All {count} parts have {points} points and differ in length by under {spread} %. Give room by weight, and merge what has nothing new.',
      },
    },
    severity: 'info',
    roles: ['heading', 'body'],
    genres: { except: ['law', 'guide', 'workplan', 'resolution'] },
    since: '0.1.0',
    sources: ['MZ42', 'WF10'],
    catalogue: [73],
    measure: 'skeleton',
  },
  create({ report, flag }) {
    return {
      document({ root }) {
        const chapters = root.children.filter(({ heading }) => heading !== undefined)
        const points = chapters[0]?.children.length ?? 0
        if (chapters.length < 4 || points < 2 || chapters.some(({ children }) => children.length !== points)) return
        const spread = variation(chapters.map((chapter) => lengthOf(chapter)))
        const heading = chapters[0]?.heading
        if (spread >= evenness || !heading) return
        report({
          at: heading.span,
          messageId: 'even',
          data: { count: chapters.length, points, spread: Math.ceil(spread * 100) },
        })
        for (const chapter of chapters.slice(1)) if (chapter.heading) flag(chapter.heading.span)
      },
    }
  },
})

function lengthOf({ sentences }: Section): number {
  return sentences.reduce((sum, { prose }) => sum + countHan(prose), 0)
}

/** Standard deviation over mean. */
function variation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (mean === 0) return Infinity
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return Math.sqrt(square) / mean
}
