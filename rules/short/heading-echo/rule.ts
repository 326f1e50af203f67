import { countHan, defineRule, readOrdinal, type Clause, type Section, type Sentence } from 'doclint/rule'
import { echoes, leastShare, namesAct, strictShare } from './echoes.ts'

export default defineRule({
  meta: {
    id: 'short/heading-echo',
    category: 'echo',
    title: { zh: '正文重复标题', en: 'Heading repeated' },
    why: {
      zh: '小标题已经说了办什么，正文第一句再说一遍，读的人等于白读一句。',
      en: 'The heading said it. The first sentence that says it again is read for nothing.',
    },
    messages: {
      echo: {
        zh: '这一句只是把标题“{heading}”又说了一遍。请删去，从谁办、何时办、办到多少写起。',
        en: 'This only repeats the heading “{heading}”. Delete it and begin with who does what by when.',
      },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    genres: { except: ['law', 'guide'] },
    since: '0.1.0',
    sources: ['TL12 19(3)'],
    catalogue: [21],
    measure: 'removable',
  },
  create({ report }) {
    return {
      section(section) {
        const heading = section.heading && textOf(section.heading)
        if (!heading) return
        for (const [index, sentence] of openingOf(section).entries()) {
          const share = (clause: Clause): number => (index > 0 || clause.position > 1 ? strictShare : leastShare)
          const clause = sentence.clauses.find((one) => echoes(sentence, one, heading, share(one)))
          if (!clause) continue
          const end = /[，；：。]/.test(sentence.prose.charAt(clause.end - 1)) ? clause.end - 1 : clause.end
          report({ at: sentence.part(clause.start, end), messageId: 'echo', data: { heading } })
          return
        }
      },
      sentence(sentence) {
        const said = repeatedPoint(sentence)
        if (said)
          report({ at: sentence.part(0, said.length), messageId: 'echo', data: { heading: said.replace(/^要/, '') } })
      },
    }
  },
})

/** A heading without its ordinal and mark; undefined where it is too short to be repeated by more than chance. */
function textOf({ prose }: Sentence): string | undefined {
  const text = prose.slice(readOrdinal(prose)?.length ?? 0).replace(/[。：\s]+$/, '')
  return countHan(text) >= 5 && namesAct(text) ? text : undefined
}

/** The first two sentences under a heading. */
function openingOf({ blocks }: Section): readonly Sentence[] {
  const opening: Sentence[] = []
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      if (sentence.role === 'body') opening.push(sentence)
      if (opening.length === 2) return opening
    }
  }
  return opening
}

/** `一要紧盯重点领域。要紧盯……`: the words with which a sentence takes up the numbered point right before it. */
function repeatedPoint({ block, index, prose }: Sentence): string | undefined {
  if (!prose.startsWith('要')) return undefined
  const before = block.sentences[index - 1 - (block.sentences[0]?.index ?? 0)]?.prose ?? ''
  const point = /^[一二三四五六七八九十]+(?:要|是)(?:要)?([一-龥]{2})[一-龥]{2,12}[。：]$/.exec(before)?.[1]
  return point && prose.startsWith(`要${point}`) ? `要${point}` : undefined
}
