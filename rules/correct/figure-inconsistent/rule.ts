import { allMatches, defineRule, near, type Sentence } from 'doclint/rule'
import { mismatchOf, references } from './reference.ts'

const unit = '所|座|处|件|项|个|家|条|台|套|辆|名|户|支'
/** 全县21座小型水库: a scope that admits one number only, a figure, and at least four characters of what is counted. */
const whole = new RegExp(
  String.raw`(?<scope>全[县市省区镇乡村局州旗]|我[县市省区镇乡局州])(?:现有|共有|有|的)?(?<at>(?<figure>\d+)(?:${unit})(?<name>[\u4e00-\u9fa5]{4}))`,
  'dg',
)
/** The beginnings of `whole`. */
const scopes = [
  ...[...'县市省区镇乡村局州旗'].map((unit) => `全${unit}`),
  ...[...'县市省区镇乡局州'].map((unit) => `我${unit}`),
]
const verb = /完成|实现|达到|新增|新建|改造|整治|进行|开展|以上|左右|参加|已经|建成/

interface Count {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly figure: string
}

export default defineRule({
  meta: {
    id: 'correct/figure-inconsistent',
    category: 'number',
    title: { zh: '同一个数前后不一', en: 'The same number given twice, differently' },
    why: {
      zh: '同一件事的数字，前后要一致。前面21座，后面23座，总有一处错。',
      en: 'The same thing has one number. Where two are given, one is wrong.',
    },
    messages: {
      differs: {
        zh: '这里是“{found}”，后文是“{other}”。请核对，全文统一。',
        en: 'Here it is “{found}”, later “{other}”. Check, and use one number.',
      },
      pointsBack: {
        zh: '“{found}”指的是前文的“{other}”，两个数不一样。请核对，前后统一。',
        en: '“{found}” points back to “{other}”, which is another number. Check, and use one.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [144],
  },
  create({ report }) {
    const seen = new Map<string, Count>()
    return {
      phrases: near([...scopes, ...references], (sentence) => {
        const back = mismatchOf(sentence)
        if (back) {
          const { start, end, other } = back
          const found = sentence.prose.slice(start, end)
          report({ at: sentence.part(start, end), messageId: 'pointsBack', data: { found, other } })
        }
        // A year or a comparison gives a second number its right.
        if (/\d{4}年|去年|上年|比|增|减|截至/.test(sentence.prose)) return
        for (const match of allMatches(whole, sentence.prose)) {
          const { scope = '', figure = '', name = '' } = match.groups ?? {}
          const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
          if (verb.test(name) || sentence.isProtected(start, end, ['quotation'])) continue
          const key = `${scope.slice(1)}${name}`
          const first = seen.get(key)
          const found = sentence.prose.slice(start, end)
          if (!first) seen.set(key, { sentence, start, end, figure })
          else if (first.figure !== figure) {
            report({
              at: first.sentence.part(first.start, first.end),
              messageId: 'differs',
              data: { found: first.sentence.prose.slice(first.start, first.end), other: found },
              related: [{ at: sentence.part(start, end) }],
            })
          }
        }
      }),
    }
  },
})
