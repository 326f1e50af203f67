import type { Genre } from '../document/genre.ts'
import type { Localized } from '../diagnostic/localized.ts'

/** The 文种 in words. */
export const genreNames: Readonly<Record<Genre, Localized>> = {
  speech: { zh: '讲话', en: 'speech' },
  notice: { zh: '通知', en: 'notice' },
  report: { zh: '报告', en: 'report' },
  'work-report': { zh: '政府工作报告', en: 'government work report' },
  request: { zh: '请示', en: 'request for instructions' },
  reply: { zh: '批复', en: 'reply' },
  letter: { zh: '函', en: 'letter' },
  minutes: { zh: '纪要', en: 'minutes' },
  circular: { zh: '通报', en: 'circular' },
  opinion: { zh: '意见', en: 'opinion' },
  plan: { zh: '方案', en: 'plan' },
  workplan: { zh: '工作要点', en: 'work plan' },
  summary: { zh: '总结', en: 'summary' },
  briefing: { zh: '简报', en: 'briefing' },
  research: { zh: '调研报告', en: 'research report' },
  resolution: { zh: '决议', en: 'resolution' },
  law: { zh: '法规', en: 'law' },
  guide: { zh: '办事指南', en: 'guide' },
  other: { zh: '文种未定', en: 'genre unknown' },
}
