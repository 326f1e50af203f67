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
  return line.parts.length === 2 && line.start === 0 ? line : undefined
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
  // 守牢底线，脱贫成果持续巩固; 做强产业，富民步伐不断加快: halves of one length in four or more were counted out.
  const measured = first.parts.length === 2 && headings.length >= 4 && (first.parts[1] ?? '').length >= 5
  const base = measured && first.parts.every((_part, index) => isOneLength(headings, index)) ? 1 : 0
  return first.parts.reduce((sum, _part, index) => {
    const parts = headings.map((heading) => heading.parts[index] ?? '')
    return sum + Math.max(commonPlaces(parts), sharedAdverb(parts))
  }, base)
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
  if (phrases.every((phrase) => /^在.{2,14}上[^，]{2,4}$/.test(phrase))) return 3
  return urgings.some((urging) => phrases.every((phrase) => phrase.startsWith(urging))) ? 3 : 0
}

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
