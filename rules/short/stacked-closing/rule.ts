import { defineRule, type Sentence } from 'doclint/rule'

const closers: readonly RegExp[] = [
  /^(?:同志们|各位领导|朋友们|各位来宾|企业家朋友们)[，！、].{4,}/,
  /^(?:最后|总之)，/,
  /^让我们/,
  /^(?:最后，)?(?:我?(?:衷心)?希望|祝愿|预祝)/,
  /(?:责任重于泰山|使命光荣|责任重大|任务艰巨)/,
]

export default defineRule({
  meta: {
    id: 'short/stacked-closing',
    category: 'ceremony',
    title: { zh: '结尾叠加', en: 'Stacked closings' },
    why: {
      zh: '讲完了又“同志们”，“同志们”之后又“最后”，听的人以为还有事。结尾一个就够。',
      en: 'One closing is enough. A second makes the audience wait for a matter that does not come.',
    },
    messages: {
      stacked: {
        zh: '前面已经收过 {count} 次尾，这里又收了一次。请只留一处，说清下一步办哪件事。',
        en: 'The text has closed {count} times already. Keep one closing, and let it name the next step.',
      },
    },
    severity: 'warning',
    genres: ['speech'],
    since: '0.1.0',
    sources: ['WF10'],
    catalogue: [23],
    // No measure: what the end of a text is moves with every sentence added, and a score must not rise by that.
  },
  create({ report }) {
    return {
      document({ sentences }) {
        const body = sentences.filter(({ role }) => role === 'body')
        const tail = Math.max(6, Math.ceil(body.length * 0.15))
        const last = body.slice(-tail).filter((sentence) => !sentence.prose.startsWith('谢谢'))
        // Sentences of one paragraph make one closing.
        const closings = last.filter(
          (sentence, index) => isClosing(sentence) && last[index - 1]?.block !== sentence.block,
        )
        closings.slice(1).forEach((sentence, index) => {
          report({ at: sentence.part(), messageId: 'stacked', data: { count: index + 1 } })
        })
      },
    }
  },
})

function isClosing({ prose }: Sentence): boolean {
  return closers.some((pattern) => pattern.test(prose))
}
