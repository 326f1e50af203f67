import { defineRule, type Section } from 'doclint/rule'

/** A section of fewer sentences may well hold no fact: a general clause, a closing word. */
const leastSentences = 5
/** Facts that another section must hold before the want of them here stands out. */
const richSection = 10

/** Sections that set out how things stand or what is thought of them: they have no owners and dates to give. */
const setting = /形势|现状|背景|意义|原则|思想|思路|问题|概念|定义|必要|认识|经验|体会/

export default defineRule({
  meta: {
    id: 'practical/hollow-section',
    category: 'unanchored',
    title: { zh: '整节没有事实', en: 'A section without a fact' },
    why: {
      zh: '别的章节有数字、有日期，这一节一个也没有，多半是凑上去的。',
      en: 'Where other sections have figures and dates and this has none, it was most likely added to fill the frame.',
    },
    messages: {
      hollow: {
        zh: '这一节{count}句话没有一个数字、日期或者单位，别的章节有{most}个。请补上责任单位和时限，补不出就并入别的章节。',
        en: 'The {count} sentences of this section hold no figure, date or unit; another section holds {most}. Add owners and dates, or merge it into another.',
      },
    },
    severity: 'info',
    status: 'trial',
    roles: ['heading'],
    genres: { except: ['law', 'guide', 'resolution', 'reply', 'letter'] },
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [57],
  },
  create({ report }) {
    return {
      document({ sections }) {
        const tops = sections.filter(({ level, heading, parent }) => heading && level > 0 && (parent?.level ?? 0) === 0)
        const most = Math.max(0, ...tops.map((section) => factsOf(section)))
        if (most < richSection) return
        for (const section of tops) {
          const count = section.sentences.length
          if (!section.heading || count < leastSentences || factsOf(section) > 0) continue
          if (setting.test(section.heading.prose) || !asksForMost(section)) continue
          report({ at: section.heading.part(), messageId: 'hollow', data: { count, most } })
        }
      },
    }
  },
})

function factsOf({ sentences }: Section): number {
  return sentences.reduce((sum, { facts }) => sum + facts.length, 0)
}

/** Whether at least half its sentences ask for something: an argument needs no owner. */
function asksForMost({ sentences }: Section): boolean {
  return 2 * sentences.filter(({ demands }) => demands.length > 0).length >= sentences.length
}
