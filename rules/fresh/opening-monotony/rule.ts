import { defineRule, type Sentence } from 'doclint/rule'

/** Least sentences in a row that begin alike. */
const leastRun = 4

/** 要…。要…。要…。要…: four sentences of a paragraph with one opening. */
export default defineRule({
  meta: {
    id: 'fresh/opening-monotony',
    category: 'repeat',
    title: { zh: '句首雷同', en: 'Sentences that open alike' },
    why: {
      zh: '一段话句句以“要”开头，轻重不分，听的人记不住哪一句要紧。',
      en: 'Where every sentence opens with the same word nothing stands out.',
    },
    messages: {
      run: {
        zh: '连续{count}句以“{opening}”开头。请换用责任单位、时间或对象开头，分出轻重。',
        en: '{count} sentences in a row open with “{opening}”. Begin with the office, the date or the object instead.',
      },
    },
    severity: 'info',
    genres: { except: ['law', 'guide', 'resolution'] },
    since: '0.1.0',
    sources: ['NB13'],
    catalogue: [79],
  },
  create({ report }) {
    return {
      block({ sentences }) {
        if (sentences.length < leastRun) return
        let run: Sentence[] = []
        let opening = ''
        const close = (): void => {
          const first = run[0]
          if (first && run.length >= leastRun) {
            const start = first.prose.indexOf(opening)
            report({
              at: first.part(start, start + opening.length),
              messageId: 'run',
              data: { count: run.length, opening },
            })
          }
        }
        for (const sentence of sentences) {
          if (sentence.role !== 'body') continue
          const next = openingOf(sentence.prose)
          if (next !== '' && next === opening) run.push(sentence)
          else {
            close()
            run = [sentence]
            opening = next
          }
        }
        close()
      },
    }
  },
})

/** 要 and the like alone, any other opening by its first two Han; ordinals (一是, 第二) left out. */
const opening = /^(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]+，)?([要须应将]|[\u4e00-\u9fa5]{2})?/

function openingOf(prose: string): string {
  return opening.exec(prose)?.[1] ?? ''
}
