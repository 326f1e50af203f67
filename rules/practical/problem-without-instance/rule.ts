import { defineRule } from 'doclint/rule'

const vagueSubject = /^(?:[一二三四五六七八九十]是)?(?:但是?，?)?(?:一些|部分|个别|少数|有的|有些|不少|某些)/
/** 对工作不力的单位予以通报: a warning of what is to come tells of no problem. */
const sanction =
  /^[对因][^。；]{4,40}(?:予以|给予|将|要|严肃|依[法规纪])[^。；]{0,12}(?:通报|追究|问责|追责|约谈|处分|处理|批评)/

export default defineRule({
  meta: {
    id: 'practical/problem-without-instance',
    category: 'unevidenced',
    title: { zh: '问题没有实例', en: 'Problem without an instance' },
    why: {
      zh: '讲问题不点单位、不给数目，人人听了都以为说的是别人，问题也就改不了。',
      en: 'A problem that names no place and no number is heard as somebody else’s, and stays.',
    },
    messages: {
      bare: {
        zh: '这个问题没有数目，也没有实例。请写出有多少、在哪里，举一个例子。',
        en: 'This problem has no figure and no case. Say how many, where, and give one example.',
      },
      nobody: {
        zh: '说有问题，却没有说是谁。请点名，或者写出有多少家。',
        en: 'The problem is told, but not whose it is. Name them, or say how many.',
      },
    },
    severity: 'warning',
    genres: { except: ['law', 'guide', 'resolution', 'letter'] },
    since: '0.1.0',
    sources: ['WF10', 'WF04'],
    catalogue: [44],
    measure: 'unevidenced-claims',
  },
  create({ report }) {
    return {
      sentence(sentence) {
        for (const { kind, evidenced, start, end } of sentence.claims) {
          if (kind !== 'problem' || evidenced || sentence.isMention(start, end)) continue
          const clause = sentence.prose.slice(start, end)
          if (isLead(clause, sentence.prose.slice(end)) || sanction.test(sentence.prose.slice(start))) continue
          const stop = /[，；：。！]/.test(clause.slice(-1)) ? end - 1 : end
          report({ at: sentence.part(start, stop), messageId: vagueSubject.test(clause) ? 'nobody' : 'bare' })
        }
      },
    }
  },
})

/** 还存在一些问题，主要是…: it announces the problems, which follow and are judged themselves. */
function isLead(clause: string, rest: string): boolean {
  return clause.endsWith('：') || /^(?:主要|具体|突出)?(?:是|表现|体现|集中)/.test(rest)
}
