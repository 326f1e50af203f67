import { defineRule, near, type MessageData, type Sentence } from 'doclint/rule'
import { checks, signs } from './checks.ts'

export default defineRule({
  meta: {
    id: 'correct/arithmetic-mismatch',
    category: 'number',
    title: { zh: '增减、比率算得不对', en: 'Difference or ratio that is wrong' },
    why: {
      zh: '同一句里写了前数、后数和增减，三个数要对得上。对不上，必有一个是错的。',
      en: 'Where a sentence gives both figures and their difference or ratio, the three must agree.',
    },
    messages: {
      difference: {
        zh: '{before}与{after}相差 {expected}，不是“{stated}”。请核对三个数。',
        en: '{before} and {after} differ by {expected}, not “{stated}”. Check all three.',
      },
      growth: {
        zh: '从{before}到{after}，变化是 {expected}%，不是“{stated}”。请核对三个数。',
        en: 'From {before} to {after} the change is {expected}%, not “{stated}”. Check all three.',
      },
      ratio: {
        zh: '{after}占{before}的 {expected}%，不是“{stated}”。请核对三个数。',
        en: '{after} is {expected}% of {before}, not “{stated}”. Check all three.',
      },
    },
    severity: 'warning',
    roles: ['body'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [144, 145],
  },
  create({ report }) {
    return {
      phrases: near(signs, (sentence) => {
        if (!/\d/.test(sentence.prose)) return
        for (const { messageId, pattern, expected, tolerance } of checks) {
          for (const match of sentence.prose.matchAll(pattern)) {
            const { before = '', after = '', stated = '' } = match.groups ?? {}
            const right = expected(Number(before), Number(after))
            if (right === undefined || Math.abs(right - Number(stated)) <= tolerance(stated)) continue
            reportMismatch(sentence, match, messageId, { before, after, expected: round(right, stated) })
          }
        }
      }),
    }
    function reportMismatch(sentence: Sentence, match: RegExpExecArray, messageId: string, data: MessageData): void {
      const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
      if (sentence.isProtected(start, end, ['quotation', 'code'])) return
      report({
        at: sentence.part(match.index, end),
        messageId,
        data: { ...data, stated: sentence.prose.slice(start, end) },
      })
    }
  },
})

/** As many decimals as the text gives. */
function round(value: number, stated: string): string {
  return value.toFixed(stated.split('.')[1]?.length ?? 0)
}
