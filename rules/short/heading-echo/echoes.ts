import { holdsFact, type Clause, type Sentence } from 'doclint/rule'
import { subsequenceLength } from './subsequence-length.ts'

/** Share of the heading's Han that must recur in the clause, in order; all but all of it once the matter has begun. */
export const leastShare = 0.8
export const strictShare = 0.95
/** A clause longer than this many times the heading says more than it. */
const longest = 1.6
/** Only a heading that says what to do can be repeated; one that names a subject is taken up, as it should be. */
const act =
  /^(?:进一步|不断|切实|着力|大力|积极|持续|深入|扎实|全面|加快|努力|坚决|广泛|统筹)?(?:建|加|完|健|推|提|深|实施|构|打造|强|优|支持|鼓励|培|拓|扩|促|发展|开展|做|抓|落|严|规范|创新|维|保|引|坚|压|夯|激|改|整|注|增|突|聚|集|树|营|明|理|探|搭|布局|紧)/
/** What leads up to an act is not the act. */
const lead = /^(?:围绕|面向|针对|聚焦|为|对|在|按照|根据|结合|随着|通过|利用|依托|以)/
const filler =
  /进一步|不断|切实|着力|大力|积极|持续|深入|扎实|全面|加快|努力|坚决|我们|将|必须|统筹|始终|地|的|好|和|、|，|“|”/g

/** Whether a heading says what to do. */
export function namesAct(heading: string): boolean {
  return act.test(heading)
}

/** Whether a clause says what the heading said and nothing more. */
export function echoes(sentence: Sentence, clause: Clause, heading: string, share: number): boolean {
  const text = sentence.prose.slice(clause.start, clause.end)
  if (holdsFact(sentence.facts, clause) || lead.test(text) || /[：？]$/.test(text)) return false
  const wanted = heading.replace(filler, '')
  const said = text
    .replace(/（[^）]*）/g, '')
    .replace(filler, '')
    .replace(/[。；！]$/, '')
  if (wanted.length < 4 || said.length > wanted.length * longest + 3) return false
  return subsequenceLength(wanted, said) >= share * wanted.length
}
