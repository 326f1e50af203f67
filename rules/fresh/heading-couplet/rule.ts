import { countHan, defineRule, readOrdinal, type Section, type Sentence } from 'doclint/rule'

/** Sibling headings that are all couplets of equal halves: 提高思想认识，强化责任落实. */
export default defineRule({
  meta: {
    id: 'fresh/heading-couplet',
    category: 'template',
    title: { zh: '标题全是对偶', en: 'Headings all in couplets' },
    why: {
      zh: '标题凑成上下联，后半句往往是前半句的重复；哪一部分说什么，还得往下看。',
      en: 'Headings forced into couplets say the same thing twice, and the reader must still read on.',
    },
    messages: {
      couplets: {
        zh: '{count}个标题都是两句对偶。请把每个标题改成一句话，写出这一部分的结论或任务。',
        en: 'All {count} headings are couplets. Make each one phrase that states its result or task.',
      },
    },
    severity: 'info',
    roles: ['heading', 'body'],
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [72],
    measure: 'skeleton',
  },
  create({ report, flag }) {
    return {
      section(section) {
        const couplets = section.children.flatMap(({ heading }) => (heading && isCouplet(heading) ? [heading] : []))
        if (couplets.length < 3 || couplets.length * 4 < headed(section) * 3) return
        const [first, ...others] = couplets
        if (!first) return
        report({ at: first.span, messageId: 'couplets', data: { count: couplets.length } })
        for (const heading of others) flag(heading.span)
      },
    }
  },
})

function headed({ children }: Section): number {
  return children.filter(({ heading }) => heading !== undefined).length
}

/** Two halves of four Han or more that differ by one at most. */
function isCouplet({ prose }: Sentence): boolean {
  const text = prose.slice(readOrdinal(prose)?.length ?? 0)
  const halves = text.split(/[，　 ]+/).map((half) => countHan(half))
  const [first = 0, second = 0] = halves
  return halves.length === 2 && first >= 4 && second >= 4 && Math.abs(first - second) <= 1
}
