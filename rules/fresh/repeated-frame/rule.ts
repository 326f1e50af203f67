import { defineRule, near, type Sentence } from 'doclint/rule'
import { frameOf, signs } from './frame.ts'

/** Two sentences filled into one frame: 在X的基础上，积极探索Y … 在Z的基础上，积极拓展W. */
export default defineRule({
  meta: {
    id: 'fresh/repeated-frame',
    category: 'repeat',
    title: { zh: '句式雷同', en: 'One sentence frame again' },
    why: {
      zh: '换了名词，句子还是那一个。同一个架子用两遍，读的人以为又是那些话。',
      en: 'The nouns change and the sentence stays. A frame used twice reads like the same words.',
    },
    messages: {
      again: {
        zh: '第{line}行已经用过“{frame}”这个句式。请直接写这里的做法：谁、做什么、做到什么程度。',
        en: 'The frame “{frame}” already stands on line {line}. Write what is done here: who, what, how far.',
      },
      first: { zh: '第一次用', en: 'First use' },
    },
    severity: 'info',
    genres: { except: ['law', 'guide', 'resolution', 'minutes'] },
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [74],
    measure: 'repeat',
  },
  create({ report }) {
    const seen = new Map<string, Sentence>()
    return {
      phrases: near(signs, (sentence) => {
        const frame = frameOf(sentence.prose)
        if (!frame) return
        const earlier = seen.get(frame.name)
        if (!earlier) {
          seen.set(frame.name, sentence)
          return
        }
        report({
          at: sentence.part(frame.start, frame.end),
          messageId: 'again',
          data: { frame: frame.name, line: earlier.block.line },
          related: [{ at: earlier.span, messageId: 'first' }],
        })
      }),
    }
  },
})
