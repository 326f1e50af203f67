/** The kinds of text (文种) that thresholds depend on. */
export const genres = [
  'speech', 'notice', 'report', 'work-report', 'request', 'reply', 'letter', 'minutes', 'circular', 'opinion', 'plan',
  'workplan', 'summary', 'briefing', 'research', 'resolution', 'law', 'guide', 'other',
] as const
export type Genre = (typeof genres)[number]

/** Where the genre was learnt, in the order of precedence. */
export type GenreSource = 'option' | 'front-matter' | 'override' | 'configuration' | 'title' | 'body' | 'default'

/** A genre is told by the last 文种 of the title, outside 《》; the longer word goes first (调研报告 before 报告). */
const titleEndings: readonly (readonly [RegExp, Genre])[] = [
  [/政府工作报告$/, 'work-report'],
  [/(?:调研|调查|考察)(?:情况)?(?:的)?报告$/, 'research'],
  [/请示(?:报告)?$/, 'request'],
  [/(?:讲话|讲话稿|致辞|发言|发言稿|讲话提纲|演讲)$/, 'speech'],
  [/(?:批复|复函|答复|答复函)$/, 'reply'],
  [/(?:工作要点|要点|工作安排|重点工作安排|工作计划)$/, 'workplan'],
  [/(?:实施方案|工作方案|方案|规划|行动计划|计划|预案)$/, 'plan'],
  [/(?:总结|小结|述职报告)$/, 'summary'],
  [/(?:简报|快报|专报|信息|动态)$/, 'briefing'],
  [/(?:会议纪要|纪要)$/, 'minutes'],
  [/通报$/, 'circular'],
  [/(?:通知|通告|公告)$/, 'notice'],
  [/意见$/, 'opinion'],
  [/(?:决议|决定)$/, 'resolution'],
  [/报告$/, 'report'],
  [/(?:函|商洽函)$/, 'letter'],
  [/(?:指南|须知|办事流程|服务指引|问答|告知书)$/, 'guide'],
]
const lawTitle = /(?:法|条例|规定|办法|细则|规则|章程|准则|解释)(?:（[^）]*）)?$/

/** The genre that a title names, if any. `《…》的通知` is a notice, not what stands in the 《》. */
export function genreOfTitle(title: string): Genre | undefined {
  const bare = title
    .replace(/《[^》]*》/g, '《》')
    .replace(/(?:（[^）]*）|\([^)]*\))+\s*$/, '')
    .replace(/[。，！\s]+$/, '')
  return titleEndings.find(([ending]) => ending.test(bare))?.[1]
}

export interface BodyShape {
  /** Blocks of the draft in order, normalised. */
  readonly proses: readonly string[]
  readonly title: string
}

/** The genre that the shape of the body gives away, where the title says nothing. */
export function genreOfBody({ proses, title }: BodyShape): Genre | undefined {
  const articles = proses.filter((prose) => /^第[一二三四五六七八九十百零]+条/.test(prose)).length
  if (articles >= 3 || (articles >= 1 && lawTitle.test(title))) return 'law'
  if (proses.slice(0, 12).some((prose) => /^(?:同志们|各位代表|各位领导|各位同志|女士们|朋友们)[^。]{0,30}[：！]$/.test(prose))) {
    return 'speech'
  }
  if (proses.slice(-8).some((prose) => /(?:妥否|当否|可否)，请(?:予)?(?:批示|批复|审批|审示)/.test(prose))) return 'request'
  const guideMarks = proses.filter((prose) =>
    /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]?\s*)?(?:需要)?(?:申请|申报|所需|提交|办理)(?:材料|流程|条件|时限|依据|地点|程序|须知|方式)/.test(prose),
  ).length
  if (guideMarks >= 2) return 'guide'
  return undefined
}
