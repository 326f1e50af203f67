import type { Genre } from './genre.ts'

/** What a passage speaks of: what was done, what is wrong, what is to be done. */
export type Aspect = 'review' | 'problem' | 'plan'

const problemHeading = /问题|不足|短板|困难|没有做好|存在的/
const reviewHeading = /回顾|完成情况|工作情况|开展情况|主要成效|主要做法|成绩|成效|总结|过去|做了什么|以来|基本情况|发展现状/
const planHeading = /打算|安排|任务|计划|目标|下一步|今后|重点工作|工作要求|工作措施|主要措施|保障措施|要求|建议|准备|意见|举措/

/** The aspect that a heading announces, if any. */
export function aspectOfHeading(heading: string): Aspect | undefined {
  if (problemHeading.test(heading)) return 'problem'
  if (reviewHeading.test(heading) && !planHeading.test(heading.replace(/工作(?:情况|回顾)/, ''))) return 'review'
  if (planHeading.test(heading)) return 'plan'
  if (reviewHeading.test(heading)) return 'review'
  return undefined
}

/** The aspect of a text of this genre where no heading says otherwise; undefined where it must be read from the words. */
export function aspectOfGenre(genre: Genre): Aspect | undefined {
  switch (genre) {
    case 'report':
    case 'work-report':
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
