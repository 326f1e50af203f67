import { countHan, defineRule, holdsFact, readOrdinal, type Clause, type Section, type Sentence } from 'doclint/rule'

/** Shares of the heading's Han that must recur in the clause, in order. */
const leastShare = 0.8
/** A clause longer than this many times the heading says more than it. */
const longest = 1.6
/** Only a heading that says what to do can be repeated; one that names a subject is taken up, as it should be. */
const act =
  /^(?:进一步|不断|切实|着力|大力|积极|持续|深入|扎实|全面|加快|努力|坚决|广泛|统筹)?(?:建|加|完|健|推|提|深|实施|构|打造|强|优|支持|鼓励|培|拓|扩|促|发展|开展|做|抓|落|严|规范|创新|维|保|引|坚|压|夯|激|改|整|注|增|突|聚|集|树|营|明|理|探|搭|布局|紧)/
/** What leads up to an act is not the act. */
const lead = /^(?:围绕|面向|针对|聚焦|为|对|在|按照|根据|结合|随着|通过|利用|依托|以)/
const filler = /进一步|不断|切实|着力|大力|积极|持续|深入|扎实|全面|加快|努力|坚决|我们|将|必须|统筹|始终|地|的|好|和|、|，|“|”/g

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
        for (const sentence of openingOf(section)) {
          const clause = sentence.clauses.find((one) => echoes(sentence, one, heading))
          if (!clause) continue
          const end = /[，；：。]/.test(sentence.prose.charAt(clause.end - 1)) ? clause.end - 1 : clause.end
          report({ at: sentence.part(clause.start, end), messageId: 'echo', data: { heading } })
          return
        }
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

function echoes(sentence: Sentence, clause: Clause, heading: string): boolean {
  const text = sentence.prose.slice(clause.start, clause.end)
  if (holdsFact(sentence.facts, clause) || lead.test(text) || /[：？]$/.test(text)) return false
  const wanted = heading.replace(filler, '')
  const said = text.replace(/（[^）]*）/g, '').replace(filler, '').replace(/[。；！]$/, '')
  if (wanted.length < 4 || said.length > wanted.length * longest + 3) return false
  return commonLength(wanted, said) >= leastShare * wanted.length
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0)
  for (const unit of a) {
    const row = [0]
    for (let at = 1; at <= b.length; at++) {
      row.push(unit === b.charAt(at - 1) ? (previous[at - 1] ?? 0) + 1 : Math.max(previous[at] ?? 0, row[at - 1] ?? 0))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
