import { allMatches, defineRule, near, type Sentence } from 'doclint/rule'

/** How strongly an act is required: 必须 and 一律 leave no choice, 原则上 and 可以 leave one. */
const required = /(?:必须|一律|应当)((?!的|通过|按照|根据|依照|由|在|向|对)(?:(?!的)[\u4e00-\u9fa5]){2,8})/g
const optional =
  /(?:原则上|可以|可|一般)(?:应当?|要)?((?!的|通过|按照|根据|依照|由|在|向|对)(?:(?!的)[\u4e00-\u9fa5]){2,8})/g
/** Han that two acts must share from their beginning to be one act. */
const sameAct = 4

export default defineRule({
  meta: {
    id: 'practical/uneven-obligation',
    category: 'vague',
    title: { zh: '同一件事宽严不一', en: 'One act, two strengths' },
    why: {
      zh: '同一件事前面“必须”、后面“原则上”，执行的人只会挑松的那一条。',
      en: 'Where one act is a must here and a may there, people follow the laxer line.',
    },
    messages: {
      uneven: {
        zh: '前面是“{first}”，这里是“{second}”，宽严不一。请统一用词，例外写成“……的除外”。',
        en: 'Above it is “{first}”, here “{second}”. Use one strength, and put exceptions as exceptions.',
      },
    },
    severity: 'info',
    genres: { except: ['law'] },
    since: '0.1.0',
    sources: ['GW'],
    catalogue: [56],
  },
  create({ report }) {
    const musts = new Map<string, { sentence: Sentence; text: string; start: number }>()
    const mays: { sentence: Sentence; text: string; start: number; act: string }[] = []
    return {
      phrases: near(['必须', '一律', '应当', '原则上', '可', '一般'], (sentence) => {
        for (const { 0: text, 1: act = '', index } of allMatches(required, sentence.prose)) {
          if (act.length >= sameAct) musts.set(act.slice(0, sameAct), { sentence, text, start: index })
        }
        for (const { 0: text, 1: act = '', index } of allMatches(optional, sentence.prose)) {
          if (act.length >= sameAct) mays.push({ sentence, text, start: index, act: act.slice(0, sameAct) })
        }
      }),
      document() {
        for (const { sentence, text, start, act } of mays) {
          const must = musts.get(act)
          if (!must || must.sentence === sentence) continue
          const related = [
            {
              at: must.sentence.part(must.start, must.start + must.text.length),
              messageId: 'uneven',
              data: { first: must.text, second: text },
            },
          ]
          report({
            at: sentence.part(start, start + text.length),
            messageId: 'uneven',
            data: { first: must.text, second: text },
            related,
          })
        }
      },
    }
  },
})
