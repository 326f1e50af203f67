import { countHan, defineRule, holdsFact, readOrdinal, type Clause, type Section, type Sentence } from 'doclint/rule'
import { commonLength } from './common-length.ts'

/** Share of the heading's Han that must recur in the clause, in order; all but all of it once the matter has begun. */
const leastShare = 0.8
const strictShare = 0.95
/** A clause longer than this many times the heading says more than it. */
const longest = 1.6
/** Only a heading that says what to do can be repeated; one that names a subject is taken up, as it should be. */
const act =
  /^(?:进一步|不断|切实|着力|大力|积极|持续|深入|扎实|全面|加快|努力|坚决|广泛|统筹)?(?:建|加|完|健|推|提|深|实施|构|打造|强|优|支持|鼓励|培|拓|扩|促|发展|开展|做|抓|落|严|规范|创新|维|保|引|坚|压|夯|激|改|整|注|增|突|聚|集|树|营|明|理|探|搭|布局|紧)/
/** What leads up to an act is not the act. */
const lead = /^(?:围绕|面向|针对|聚焦|为|对|在|按照|根据|结合|随着|通过|利用|依托|以)/
const filler =
  /进一步|不断|切实|着力|大力|积极|持续|深入|扎实|全面|加快|努力|坚决|我们|将|必须|统筹|始终|地|的|好|和|、|，|“|”/g

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
  return countHan(text) >= 5 && act.test(text) ? text : undefined
}

/** The first two sentences under a heading. */
function openingOf({ blocks }: Section): readonly Sentence[] {
  return blocks.flatMap(({ sentences }) => sentences.filter(({ role }) => role === 'body')).slice(0, 2)
}

function echoes(sentence: Sentence, clause: Clause, heading: string, share: number): boolean {
  const text = sentence.prose.slice(clause.start, clause.end)
  if (holdsFact(sentence.facts, clause) || lead.test(text) || /[：？]$/.test(text)) return false
  const wanted = heading.replace(filler, '')
  const said = text
    .replace(/（[^）]*）/g, '')
    .replace(filler, '')
    .replace(/[。；！]$/, '')
  if (wanted.length < 4 || said.length > wanted.length * longest + 3) return false
  return commonLength(wanted, said) >= share * wanted.length
}

/** `一要紧盯重点领域。要紧盯……`: the words with which a sentence takes up the numbered point right before it. */
function repeatedPoint({ block, index, prose }: Sentence): string | undefined {
  const before = block.sentences.find((one) => one.index === index - 1)?.prose ?? ''
  const point = /^[一二三四五六七八九十]+(?:要|是)(?:要)?([一-龥]{2})[一-龥]{2,12}[。：]$/.exec(before)?.[1]
  return point && prose.startsWith(`要${point}`) ? `要${point}` : undefined
}
