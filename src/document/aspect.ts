import type { Genre } from './genre.ts'

/** What a passage speaks of: what was done, what is wrong, what is to be done. */
export type Aspect = 'review' | 'problem' | 'plan'

const problemHeading = /问题|不足|短板|困难|没有做好|存在的|差距|风险挑战/
const reviewHeading =
  /回顾|完成情况|工作情况|开展情况|进展情况|主要成效|主要做法|取得的|成绩|成效|总结|过去|做了什么|以来|基本情况|发展现状|经验|具体做法/
const planHeading =
  /打算|安排|任务|计划|目标|下一步|今后|重点工作|工作要求|工作措施|主要措施|保障措施|要求|建议|准备|意见|举措|展望/

/** The aspect that a heading announces, if any. */
export function aspectOfHeading(heading: string): Aspect | undefined {
  const isReview = reviewHeading.test(heading)
  const isPlan = planHeading.test(heading.replace(/工作(?:情况|回顾)|(?:任务|目标|计划)+完成情况/, ''))
  if (problemHeading.test(heading) && !/解决|整改|破解|防范/.test(heading)) return 'problem'
  if (isReview && !isPlan) return 'review'
  if (isPlan) return 'plan'
  return isReview ? 'review' : undefined
}

/** The aspect of a text of this genre where no heading says otherwise; undefined where it must be read from the words. */
export function aspectOfGenre(genre: Genre): Aspect | undefined {
  switch (genre) {
    case 'summary':
    case 'briefing':
    case 'research':
    case 'circular':
      return 'review'
    case 'notice':
    case 'plan':
    case 'workplan':
    case 'opinion':
      return 'plan'
    default:
      return undefined
  }
}

const pastMark =
  /了(?!解|如指掌)|已(?!有)|以来|去年|比上年|一年来|这一年|同比|(?:增长|达到?|新增|提高|下降|突破|完成|建成|改造|累计|实现)[^，。；要将]{0,12}\d|(?:得到|取得|迈出|呈现|荣获|获评|获批|入选|位居)/
const futureMark =
  /(?:^|[^主重需只])要(?!求|点|素|是)|[^，。]将(?=[^，。]{2})|力争|确保|必须|应当|务必|今年(?!以来)|下一步|到20\d\d年|\d月底前|年底前|年内/

/** How many sentences look back and how many ahead. */
export interface Tenses {
  readonly past: number
  readonly future: number
}

/** Counts past marks (了, 已, 增长5%) against words that oblige or promise. */
export function tensesOf(proses: readonly string[]): Tenses {
  let past = 0
  let future = 0
  for (const prose of proses) {
    if (futureMark.test(prose)) future++
    else if (pastMark.test(prose)) past++
  }
  return { past, future }
}

/** What a run of sentences speaks of where neither heading nor genre says; undefined where neither tense clearly leads. */
export function aspectOfTenses({ past, future }: Tenses): Aspect | undefined {
  if (past >= 2 && past > 2 * future) return 'review'
  if (future >= 2 && future > past) return 'plan'
  return undefined
}

/** The aspect that the words of a passage show. */
export function aspectOfPassage(proses: readonly string[]): Aspect | undefined {
  return aspectOfTenses(tensesOf(proses))
}
