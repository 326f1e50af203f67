import { defineRule } from 'doclint/rule'
import { catchlines, headingsBelow, moulded, type HeadingParts } from './frame.ts'

/** Three or more sibling headings cast in one mould: 突出X，在Y上下功夫. */
export default defineRule({
  meta: {
    id: 'fresh/heading-frame',
    category: 'template',
    title: { zh: '标题一个模子', en: 'Headings in one mould' },
    why: {
      zh: '几个标题用一个句式填出来，看完标题还不知道每一部分有什么不同。标题应当各说各的事。',
      en: 'Headings filled into one frame do not tell the parts apart. Each should state its own matter.',
    },
    messages: {
      frame: {
        zh: '这{count}个标题是一个模子：“{first}”“{second}”……请让每个标题写出这一部分办什么、办到什么程度。',
        en: 'These {count} headings share one mould: “{first}”, “{second}” … Let each say what its part does and how far.',
      },
      other: { zh: '同一个模子的标题', en: 'A heading in the same mould' },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [72],
    measure: 'skeleton',
  },
  create({ report, flag }) {
    const judge = (siblings: readonly HeadingParts[]): void => {
      const headings = moulded(siblings)
      // 打好蓝天保卫战, 打好碧水保卫战, 打好净土保卫战: the names of the campaigns are alike, not the author's headings.
      if (headings.every(({ heading, start, end }) => heading.isProtected(start, end, ['formula']))) return
      const [first, ...others] = headings.map(({ heading, start, end }) => heading.part(start, end))
      if (!first) return
      const quote = (index: number): string => headings[index]?.parts.join('，') ?? ''
      report({
        at: first,
        messageId: 'frame',
        data: { count: headings.length, first: quote(0), second: quote(1) },
        related: others.map((at) => ({ at, messageId: 'other' })),
      })
      for (const at of others) flag(at)
    }
    return {
      section(section) {
        judge(headingsBelow(section))
        judge(catchlines(section))
      },
    }
  },
})
