import { defineRule, type Sentence } from 'doclint/rule'
import { creditsLeaders, explainsMeeting } from './ceremony.ts'
import { isScenery } from './importance.ts'
import { importanceEnd, openingSentences } from './opening.ts'

export default defineRule({
  meta: {
    id: 'short/importance-opener',
    category: 'preamble',
    title: { zh: '开头只讲重要性', en: 'Importance before the matter' },
    why: {
      zh: '《整治形式主义为基层减负若干规定》第二条要求开门见山、直奔主题，一般不写形势背景、重要意义。读的人等的是办什么，不是为什么重要。',
      en: 'The regulation on reducing burdens (2024, art. 2) wants documents to come to the point: as a rule no background, no significance.',
    },
    messages: {
      importance: {
        zh: '“{start}……”只讲重要，没有讲事。请删去，从办什么写起；确有新情况的，用一句话写出数字。',
        en: '“{start}…” only asserts importance. Delete it and begin with what is to be done, or give the new fact in one figure.',
      },
      scenery: {
        zh: '“{start}……”是写景抒情，不是情况。请删去，从哪一天、办了什么、办了多少写起。',
        en: '“{start}…” is scenery, no news. Delete it and begin with the day, the deed and the figure.',
      },
      credit: {
        zh: '“{start}……”只有领导和评价，没有办成的事。请删去，从第一件事和它的数字写起。',
        en: '“{start}…” gives credit and praise and nothing done. Delete it and begin with the first deed and its figure.',
      },
      meeting: {
        zh: '“{start}……”讲的是会为什么开，到会的人都知道。请删去，从要办的第一件事写起。',
        en: '“{start}…” tells those present what they came for. Delete it and begin with the first task.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['JF24 2', 'GB07'],
    catalogue: [5],
    measure: 'preamble',
  },
  create({ report, document }) {
    const say = (sentence: Sentence, end: number, messageId: string): void => {
      report({ at: sentence.part(0, end), messageId, data: { start: sentence.text.slice(0, 12) } })
    }
    return {
      block(block) {
        // A second sentence of importance counts only where the first said nothing else.
        let stillOpening = true
        for (const sentence of openingSentences(block)) {
          if (isScenery(sentence.prose)) {
            say(sentence, sentence.prose.length, 'scenery')
            continue
          }
          if (creditsLeaders(sentence.prose)) say(sentence, sentence.prose.length, 'credit')
          if (document.genre === 'speech' && explainsMeeting(sentence.prose)) {
            // Its end mark aside: the whole of it may be the passage that is too long.
            say(sentence, sentence.prose.length - 1, 'meeting')
          }
          if (!stillOpening) continue
          const end = importanceEnd(sentence)
          if (end > 0) say(sentence, end, 'importance')
          stillOpening = end === sentence.prose.length
        }
      },
    }
  },
})
