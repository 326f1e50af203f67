import { defineRule, type Sentence } from 'doclint/rule'

const vagueSubject = /^(?:[一二三四五六七八九十]是)?(?:但是?，?)?(?:一些|部分|个别|少数|有的|有些|不少|某些)/
/** 对工作不力的单位予以通报: a warning of what is to come tells of no problem. */
const sanction =
  /^[对因][^。；]{4,40}(?:予以|给予|将|要|严肃|依[法规纪])[^。；]{0,12}(?:通报|追究|问责|追责|约谈|处分|处理|批评)/

/** A ground, a case that is being argued from, an example, a question: none of them owns to a problem. */
const noAdmission =
  /还不能说|不等于|^(?:例如|比如|譬如|对于|有的是|因而|因此|所以|由于|因为|虽然|尽管|所谓|当|其次是|首先是|原因是|以补|就?反映|原来|如果|即使|不论|无论|任何|这不是|这就)|等等[，；。]?$|的(?:时候|情况|状况)|？$|在于/
/** How the world stands, and what may go wrong with a technique: no office can be named for either. */
const outside =
  /世界经济|全球|国际(?:经济|形势|环境|金融|市场)|外部(?:环境|冲击|需求)|主要经济体|贸易保护|单边主义|霸权|世界和平/
const riskList = /风险(?:因素|点|主要|包括)|影响因素|主要(?:包括|来源)|可能(?:导致|出现|造成)/
/** 例如 before the clause: it is itself the instance. */
const asInstance = /例如|比如|譬如|如象|如像|[，。]如/
/** What follows sets out the problem: 主要是…, 一是…. */
const unfolding =
  /^(?:主要|具体|突出|集中|这)?(?:问题|原因|困难)?(?:是|表现|体现|反映)|^(?:一|首先)是|^第一[，、]|^[一1]、|^(?:比如|例如|譬如|据|有的|其中|第一)/

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
  create({ report, flag }) {
    return {
      sentence(sentence) {
        for (const { kind, evidenced, start, end } of sentence.claims) {
          if (kind !== 'problem' || evidenced || sentence.isMention(start, end)) continue
          const clause = sentence.prose.slice(start, end)
          if (isLead(clause, sentence, end) || sanction.test(sentence.prose.slice(start))) continue
          if (noAdmission.test(clause) || outside.test(clause) || riskList.test(sentence.prose)) {
            flag(sentence.part(start, end))
            continue
          }
          if (asInstance.test(sentence.prose.slice(0, start))) continue
          const stop = /[，；：。！]/.test(clause.slice(-1)) ? end - 1 : end
          report({ at: sentence.part(start, stop), messageId: vagueSubject.test(clause) ? 'nobody' : 'bare' })
        }
      },
    }
  },
})

/** 还存在一些问题，主要是…: it announces the problems, which follow, here or in the next sentence, and are judged themselves. */
function isLead(clause: string, { prose, index, block }: Sentence, end: number): boolean {
  const rest = prose.slice(end)
  if (clause.endsWith('：') || /^(?:主要|具体|突出)?(?:是|表现|体现|集中)/.test(rest)) return true
  if (rest.trim() !== '') return false
  const next = block.sentences.find((one) => one.index === index + 1)
  return next !== undefined && unfolding.test(next.prose)
}
