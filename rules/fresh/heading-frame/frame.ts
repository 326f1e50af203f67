import { readOrdinal, type Section, type Sentence } from 'doclint/rule'

/** A heading without its ordinal and end mark, cut at its pauses. */
export interface HeadingParts {
  readonly heading: Sentence
  /** Where the text begins behind the ordinal, in the prose of the heading. */
  readonly start: number
  readonly end: number
  readonly parts: readonly string[]
}

/** The headings of the sections right below, in parts. */
export function headingsBelow(section: Section): HeadingParts[] {
  return section.children.flatMap(({ heading }) => (heading ? [partsOf(heading)] : []))
}

/** Share of the headings that must be in the mould: 四、存在的问题 closes many a row of slogans. */
const leastShare = 0.6

/** All headings, if they are in one mould; else the longest run of neighbours that are, if it makes most of them. */
export function moulded(headings: readonly HeadingParts[]): readonly HeadingParts[] {
  if (headings.length >= 3 && commonFrame(headings) >= 3) return headings
  let best: readonly HeadingParts[] = []
  let run: HeadingParts[] = []
  for (const heading of headings) {
    const longer = [...run, heading]
    run = longer.length < 2 || commonFrame(longer) >= 3 ? longer : longer.slice(-1)
    if (run.length > best.length) best = run
  }
  return best.length >= 3 && best.length >= leastShare * headings.length ? best : []
}

/** What the catchlines of a run must have in common: no number says that they are headings, so the mould must be plain. */
const plainMould = 5

/**
 * The first sentences of neighbouring paragraphs that serve as headings without a number, as briefings have them:
 * 织密“一张网”，让治理更有精度。 Two short halves, and more text behind them. The longest run in one mould.
 */
export function catchlines(section: Section): HeadingParts[] {
  let best: HeadingParts[] = []
  let run: HeadingParts[] = []
  for (const { sentences } of section.blocks) {
    const line = catchlineOf(sentences)
    const longer = line ? [...run, line] : []
    run = longer.length < 2 || commonFrame(longer) >= plainMould ? longer : longer.slice(-1)
    if (run.length > best.length) best = run
  }
  // 五年来，…; 五年来，… tells a story; a mould changes both halves.
  const fronts = new Set(best.map(({ parts }) => parts[0]))
  return fronts.size === best.length ? best : []
}

function catchlineOf([first, second]: readonly Sentence[]): HeadingParts | undefined {
  if (!first || !second || first.role !== 'body' || first.prose.length > 26 || /^[—\d]/.test(first.prose))
    return undefined
  const line = partsOf(first)
  const isNumbered = line.start > 0 && !/^[一二三四五六七八九十]是/.test(first.prose)
  return line.parts.length === 2 && !isNumbered ? line : undefined
}

function partsOf(heading: Sentence): HeadingParts {
  const { prose } = heading
  const start = readOrdinal(prose)?.length ?? 0
  const end = prose.replace(/[。：；]$/, '').length
  const parts = prose
    .slice(start, end)
    .replace(/[“”]/g, '')
    .split(/[，　 ]+/)
    .filter((part) => part !== '')
  return { heading, start, end, parts }
}

/**
 * How much the headings have in common, part by part: one for each place, counted from the head or the tail of a part,
 * at which all have the same character, and one where the part is of one length in all. 0 where the number of parts
 * differs.
 */
export function commonFrame(headings: readonly HeadingParts[]): number {
  const first = headings[0]
  if (!first || headings.some(({ parts }) => parts.length !== first.parts.length)) return 0
  if (first.parts.length === 1) return framedPhrase(headings.map(({ parts }) => parts[0] ?? ''))
  if (headings.length > 2 && headings.every(isMotto)) return plainMould
  if (areThreeSlogans(headings) || headings.every(({ parts }) => parts.length === 2 && parts.every(urgesOnly))) return 3
  // 守牢底线，脱贫成果持续巩固; 做强产业，富民步伐不断加快: halves of one length in four or more were counted out.
  const measured = first.parts.length === 2 && headings.length >= 4 && (first.parts[1] ?? '').length >= 5
  const base = measured && first.parts.every((_part, index) => isOneLength(headings, index)) ? 1 : 0
  return first.parts.reduce((sum, _part, index) => {
    const parts = headings.map((heading) => heading.parts[index] ?? '')
    return sum + Math.max(commonPlaces(parts), sharedAdverb(parts))
  }, base)
}

/** 肯定成绩，坚定信心，充分认识…; 认清形势，抢抓机遇，切实增强…: two cries of four before every matter. */
function areThreeSlogans(headings: readonly HeadingParts[]): boolean {
  return headings.every(({ parts }) => parts.length === 3 && parts[0]?.length === 4 && parts[1]?.length === 4)
}

/** 一是高位推动，吹响“集结号”: four characters and an image. */
function isMotto({ heading, parts: [first = '', second = ''] }: HeadingParts): boolean {
  return (
    first.length === 4 && second.length < 8 && /[吹打下走画按跑念唱啃奏织]/.test(second) && heading.prose.includes('“')
  )
}

const urge =
  /^(?:强化|加强|提高|突出|狠抓|严格|绷紧|压实|落实|明确|深化|坚持|完善|健全|增强|统一|凝聚|抓好|夯实|聚焦|把握|筑牢|树牢|提升|认清|坚定|严明|精心|注重|紧盯|坚决|层层|全面|切实|进一步|广泛|深入|周密)/
const abstraction =
  /(?:认识|领导|责任|追究|落实|重点|任务|措施|保障|作风|意识|机制|纪律|考核|督查|督导|合力|氛围|信心|导向|站位|统筹|协调|监督|要求|思想|实效|成效|宣传|能力|水平|问责|之弦|防线|底线|部署|环节|力度|担当|格局|组织|实施|效果)$/

/** 强化思想认识, 狠抓任务落实: it may head a part of any document. */
function urgesOnly(part: string): boolean {
  return part.length <= 8 && urge.test(part) && abstraction.test(part)
}

function isOneLength(headings: readonly HeadingParts[], index: number): boolean {
  return new Set(headings.map(({ parts }) => parts[index]?.length)).size === 1
}

/** 脱贫成果持续巩固, 富民步伐持续加快: one adverb in all, wherever it stands. It makes a mould by itself. */
function sharedAdverb(parts: readonly string[]): number {
  return /^.{2,8}(?:持续|不断|更加|全面|进一步|显著|稳步|明显)/.test(parts[0] ?? '') &&
    ['持续', '不断', '更加', '全面', '进一步', '显著', '稳步', '明显'].some((adverb) =>
      parts.every((part) => part.indexOf(adverb) > 0),
    )
    ? 3
    : 0
}

/**
 * Headings of one phrase share words by nature (申请条件, 申请材料; 智能诊断产品, 智能监护产品). The moulds that are sure are
 * 在深化改革上再发力, 在队伍建设上再加力, and one head that only urges: 着力提升…, 着力优化….
 */
function framedPhrase(phrases: readonly string[]): number {
  if (moulds.some((mould) => phrases.every((phrase) => mould.test(phrase)))) return 3
  return urgings.some((urging) => phrases.every((phrase) => phrase.startsWith(urging))) ? 3 : 0
}

const moulds = [
  /^在.{2,14}上[^，]{2,4}$/,
  // 严把入场关, 严把作业关
  /^(?:严)?把(?:好|牢|住)?.{1,6}关$/,
  // 思想认识不到位, 服务设施不完善, 人才队伍不稳定
  /^[\u4e00-\u9fa5]{4}不[\u4e00-\u9fa5]{1,2}$/,
  // 党建引领聚合力, 民生服务暖人心
  /^[\u4e00-\u9fa5]{4}[聚暖促强惠助添筑护解赋增亮夯蓄凝][\u4e00-\u9fa5]{2}$/,
]

const urgings = [
  '着力',
  '大力',
  '全力',
  '奋力',
  '聚力',
  '狠抓',
  '聚焦',
  '突出',
  '切实',
  '进一步',
  '持续',
  '不断',
  '紧扣',
  '紧盯',
  '锚定',
  '勇当',
  '争当',
  '着眼',
  '更加',
  '扎实',
  '深入',
  '全面',
  '坚决',
  '牢牢',
  '努力',
  '强力',
] as const

function commonPlaces(parts: readonly string[]): number {
  const [first = ''] = parts
  const shortest = Math.min(...parts.map(({ length }) => length))
  const reach = Math.min(4, Math.floor(shortest / 2))
  let common = parts.every(({ length }) => length === first.length) ? 1 : 0
  for (let place = 0; place < reach; place++) {
    if (parts.every((part) => part.charAt(place) === first.charAt(place))) common++
    if (parts.every((part) => part.at(-1 - place) === first.at(-1 - place))) common++
  }
  return common
}
