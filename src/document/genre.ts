/** The kinds of text (文种) that thresholds depend on. */
export const genres = [
  'speech',
  'notice',
  'report',
  'work-report',
  'request',
  'reply',
  'letter',
  'minutes',
  'circular',
  'opinion',
  'plan',
  'workplan',
  'summary',
  'briefing',
  'research',
  'resolution',
  'law',
  'guide',
  'other',
] as const
export type Genre = (typeof genres)[number]

/** Where the genre was learnt, in the order of precedence. */
export type GenreSource = 'option' | 'front-matter' | 'override' | 'configuration' | 'title' | 'body' | 'default'

/** A genre is told by the last 文种 of the title, outside 《》; the longer word goes first (调研报告 before 报告). */
const titleEndings: readonly (readonly [RegExp, Genre])[] = [
  [/(?:政府|法院|检察院|常务委员会|人大常委会)工作(?:的)?报告$/, 'work-report'],
  [/(?:调研|调查|考察)(?:情况)?(?:的)?报告$/, 'research'],
  [/请示(?:报告)?$|^关于.+的申请$/, 'request'],
  [/(?:讲话|讲话稿|致辞|发言|发言稿|发言材料|讲话提纲|演讲|主持词|开幕词|闭幕词)$/, 'speech'],
  [/(?:批复|复函|答复|答复函)$/, 'reply'],
  [/(?:工作要点|要点|工作安排|重点工作安排|工作计划)$/, 'workplan'],
  [/(?:实施方案|工作方案|方案|规划|行动计划|计划|预案)$/, 'plan'],
  [/(?:总结|小结|总结报告|述职报告)$/, 'summary'],
  [/(?:简报|快报|专报|信息|动态)$/, 'briefing'],
  [/(?:会议纪要|纪要)$/, 'minutes'],
  [/通报$/, 'circular'],
  [/(?:通知|通告|公告|公示)$/, 'notice'],
  [/意见$/, 'opinion'],
  [/(?:决议|决定)$/, 'resolution'],
  [/(?:报告|汇报)$/, 'report'],
  [/(?:函|商洽函)$/, 'letter'],
  [/(?:指南|须知|办事流程|服务指引|问答|告知书)$/, 'guide'],
]
const lawTitle = /(?:法|条例|规定|办法|细则|规则|章程|准则|解释)(?:（[^）]*）)?$/

/** UTF-16 units from which on a line is no title: 公文 titles have fifty characters, and what is searched here costs its square. */
const longestTitle = 300

/** The genre that a title names, if any. `《…》的通知` is a notice, not what stands in the 《》. */
export function genreOfTitle(title: string): Genre | undefined {
  if (title.length > longestTitle) return undefined
  const bare = title
    // `政 府 工 作 报 告` is set wide.
    .replace(/\s+/g, '')
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
  if (isWorkReport(proses)) return 'work-report'
  if (
    proses
      .slice(0, 12)
      .some((prose) => /^(?:同志们|各位代表|各位领导|各位同志|女士们|朋友们)[^。]{0,30}[：！]$/.test(prose))
  ) {
    return 'speech'
  }
  if (proses.slice(-8).some((prose) => /(?:妥否|当否|可否)，请(?:予)?(?:批示|批复|审批|审示)/.test(prose)))
    return 'request'
  const guideMarks = proses.filter((prose) =>
    /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]?\s*)?(?:需要)?(?:申请|申报|所需|提交|办理)(?:材料|流程|条件|时限|依据|地点|程序|须知|方式)/.test(
      prose,
    ),
  ).length
  if (guideMarks >= 2) return 'guide'
  if (
    proses
      .slice(0, 4)
      .some((prose) =>
        /^[^，。]{0,30}(?:代表大会|委员会)第[^，。]{1,8}次(?:全体)?会议(?:听取|审议|决定|通过)/.test(prose),
      )
  )
    return 'resolution'
  return title === '' || !genreOfTitle(title) ? announcedGenre(proses) : undefined
}

/** 各位代表, and a report that is put before their congress. */
function isWorkReport(proses: readonly string[]): boolean {
  const opening = proses.slice(0, 8)
  if (!opening.some((prose) => /^各位代表[：，！]/.test(prose))) return false
  return opening.some((prose) =>
    /(?:向|在)[^，。]{0,30}(?:大会|会议)[^。]{0,40}报告|[作做](?:政府)?工作报告/.test(prose),
  )
}

/** What the opening paragraph says it is: many drafts and most texts from the web come without their title. */
const announcements: readonly (readonly [RegExp, Genre])[] = [
  [/(?:现|紧急)?将?[^，。]{0,16}(?:事项|要求)?(?:紧急)?通知如下[：。]$/, 'notice'],
  [/现[^，。]{0,12}通报如下[：。]$/, 'circular'],
  [/(?:回复|答复|批复)如下[：。]$|函复如下[：。]$/, 'reply'],
  [/现[^，。]{0,24}报告如下[：。]$|现[^，。]{0,16}汇报如下[：。]$/, 'report'],
  [/纪要如下[：。]$/, 'minutes'],
  // 本要点旨在指导注册申请人……: what applicants are to hand in.
  [/^本(?:审查)?(?:要点|指导原则|指南|须知|指引)(?:旨在|适用于|用于)/, 'guide'],
  [/(?:提出(?:如下|以下)[^，。]{0,6}意见|制[定订]本(?:实施|指导|若干)?意见)[：。]$/, 'opinion'],
  [/制[定订]本(?:[\u4e00-\u9fa5]{0,6}(?:方案|规划|计划))[。：]$/, 'plan'],
  [/制[定订]本(?:工作)?要点[。：]$|工作要点。主要内容如下[：。]$/, 'workplan'],
]

function announcedGenre(proses: readonly string[]): Genre | undefined {
  for (const prose of proses.slice(0, 6)) {
    const found = announcements.find(([pattern]) => pattern.test(prose.trim()))
    if (found) return found[1]
  }
  return undefined
}
