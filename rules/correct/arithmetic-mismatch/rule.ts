import { allMatches, defineRule, near, type Document, type MessageData, type Sentence } from 'doclint/rule'
import { checks, figureBefore, rightFigure, signs } from './checks.ts'
import { ratioSigns, wrongRatios } from './ratios.ts'

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
      multiple: {
        zh: '{after}是{before}的 {expected}倍，不是“{stated}”。请核对三个数。',
        en: '{after} is {expected} times {before}, not “{stated}”. Check all three.',
      },
      times: {
        zh: '从{before}到{after}，增长 {expected}倍，不是“{stated}”。“增长几倍”不含原来那一份。请核对三个数。',
        en: 'From {before} to {after} it grew {expected}-fold, not “{stated}”: the base does not count. Check all three.',
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
  create({ document, report }) {
    return {
      phrases: near([...signs, ...ratioSigns], (sentence) => {
        if (!/\d/.test(sentence.prose)) return
        changesIn(sentence)
        if (sentence.prose.includes('%')) ratiosIn(sentence)
      }),
    }
    function changesIn(sentence: Sentence): void {
      for (const { messageId, pattern, holds } of checks) {
        for (const match of allMatches(pattern, sentence.prose)) {
          const { after = '', stated = '', unit = '' } = match.groups ?? {}
          const before = figureBefore(match.groups ?? {})
          if (holds(before, after, stated, unit)) continue
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          const expected = round(rightFigure(messageId, before, after), stated)
          reportMismatch(sentence, { start, end }, messageId, { before, after, expected })
        }
      }
    }
    function ratiosIn(sentence: Sentence): void {
      for (const { before, after, share, stated, start, end } of wrongRatios(
        sentence,
        textBefore(document, sentence),
      )) {
        const expected = round((share.low + share.high) / 2, stated)
        reportMismatch(sentence, { start, end }, 'ratio', { before, after, expected })
      }
    }
    function reportMismatch(
      sentence: Sentence,
      { start, end }: { readonly start: number; readonly end: number },
      messageId: string,
      data: MessageData,
    ): void {
      if (sentence.isProtected(start, end, ['quotation', 'code'])) return
      report({
        at: sentence.part(start, end),
        messageId,
        data: { ...data, stated: sentence.prose.slice(start, end) },
      })
    }
  },
})

/** The paragraph up to a sentence, and the one before it. */
function textBefore({ blocks }: Document, { block, start }: Sentence): string {
  return (blocks[block.index - 1]?.prose ?? '') + block.prose.slice(0, start)
}

/** As many decimals as the text gives. */
function round(value: number, stated: string): string {
  // 近两倍 in words is told in tenths.
  return value.toFixed(/\d/.test(stated) ? (stated.split('.')[1]?.length ?? 0) : 1)
}
