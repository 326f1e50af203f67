import { defineRule, type Block, type Sentence } from 'doclint/rule'
import { isScenery, ranksYear, saysImportance } from './importance.ts'

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
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['JF24 2', 'GB07'],
    catalogue: [5],
    measure: 'preamble',
  },
  create({ report }) {
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
          if (!stillOpening) continue
          const end = importanceEnd(sentence)
          if (end > 0) say(sentence, end, 'importance')
          stillOpening = end === sentence.prose.length
        }
      },
    }
  },
})

/** 您好！ before the matter opens nothing. */
const greeting = /^[^，。]{0,8}好[！。]$/

/** The first two sentences of a passage: importance that comes later mostly follows from what was said. */
function openingSentences(block: Block): Sentence[] {
  return block.sentences.filter(({ role, prose }) => role === 'body' && !greeting.test(prose)).slice(0, 2)
}

/** Where the assertion of importance ends: the whole sentence, or its head before the matter begins; 0 where it asserts none. */
function importanceEnd(sentence: Sentence): number {
  const { prose, clauses } = sentence
  let end = 0
  let waiting = 0
  let matters = false
  for (const clause of clauses) {
    const text = prose.slice(clause.start, clause.end)
    if (saysImportance(text)) {
      end = clause.end
      waiting = 0
      matters ||= !ranksYear(text)
    } else if (++waiting > 3) break
  }
  if (!matters || holdsFigure(sentence, end)) return 0
  // A short rest (是……，让群众放心。) belongs to the assertion; a demand or a fact behind it is the matter.
  return prose.length - end <= 12 && sentence.demands.length === 0 ? prose.length : end
}

/** A figure before `end` that is no date: what carries one is a reason, not an assertion. */
function holdsFigure({ facts, prose }: Sentence, end: number): boolean {
  return facts.some(
    ({ kind, start, end: stop }) => kind === 'quantity' && start < end && !/[年月日]$/.test(prose.slice(start, stop)),
  )
}
