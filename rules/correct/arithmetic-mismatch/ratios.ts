import { allMatches, type Sentence } from 'doclint/rule'
import { figure, intervalOf, isCountedUnit, type Interval } from './figures.ts'

/** A part, a whole, and the share that is said of them. */
export interface Ratio {
  readonly before: string
  readonly after: string
  /** The share as it should be, from the least to the most that the figures allow, in per cent. */
  readonly share: Interval
  readonly stated: string
  readonly start: number
  readonly end: number
}

const unit =
  '(?<unit>件|处|条|例|份|宗|批|套|个|家|所|座|起|人次|人|名|户|台|辆|项|万元|亿元|元|万人|万户|万亩|亩|公顷|吨|万吨|公里|张|次|篇|本|部|村|间|栋|名学生)'
const loose = '(?:余|多)?'
const rate = String.raw`(?:已|均|平均|分别)?(?:达到了?|达|为|是|约为|约|超过|近)?(?<at>(?<stated>\d+(?:\.\d+)?)%)`
const gap = (most: number): string => `[^。；，%]{0,${most}}?`

/** 217起，成功化解209起，化解率达到98.6%: the rate is named after what was done. */
const named = new RegExp(
  `${figure('before')}${loose}${unit}[^。；，\\d%]{0,14}[，、（](?:其中)?[^。；，\\d%增减新]{0,10}?(?<stem>[\\u4e00-\\u9fa5]{2})了?[^。；，\\d%增减]{0,6}${figure('after')}${loose}\\k<unit>[^。；，\\d%]{0,6}，[^。；，\\d%同比较上均]{0,8}\\k<stem>率${rate}`,
  'dg',
)
/** 参保企业3200户，其中不符的有417户，占比达到15%; …，占总数的13%. */
const shared = new RegExp(
  `${figure('before')}${loose}${unit}[^。；，\\d%]{0,14}(?:，(?:同比|比上年|较上年|比去年)[^。；，%]{0,16}%)?[，、（]其中[：，]?${gap(24)}${figure('after')}${loose}\\k<unit>[^。；，\\d%]{0,6}，(?:占比|占(?=\\d)|占(?:[^。；，\\d%]{0,4}(?:总[\\u4e00-\\u9fa5]{1,3}|全部[\\u4e00-\\u9fa5]{0,6}))的?(?:比重|比例)?)${rate}`,
  'dg',
)
/** 13个设区市中，已有9个市完成对接，占比达到75%. */
const among = new RegExp(
  `${figure('before')}${unit}[^。；，\\d%]{0,12}中[，有]?[^。；，\\d%增减新]{0,8}?${figure('after')}\\k<unit>[^。；，\\d%增减]{0,24}，(?:占比|占(?=\\d)|占(?:[^。；，\\d%]{0,4}(?:总[\\u4e00-\\u9fa5]{1,3}|全部[\\u4e00-\\u9fa5]{0,6}))的?(?:比重|比例)?)${rate}`,
  'dg',
)
/** 总床位数9860张，入住老人4930人，入住率达到60%: one bed, one person. */
const occupied = new RegExp(
  `床位(?:总?数)?(?:为|有|达)?${figure('before')}${loose}张，(?:现|已|实际)?入住(?:[\\u4e00-\\u9fa5]{0,6}?)${figure('after')}${loose}[人名]，(?:平均)?入住率${rate}`,
  'dg',
)
/** 应到120人，实到108人，到会率95%. */
const present = new RegExp(
  `应(?:到|出席|参会)[^。；，\\d%]{0,6}${figure('before')}${loose}${unit}，(?:实际?(?:到|出席|参会)|到会)[^。；，\\d%]{0,6}${figure('after')}${loose}\\k<unit>，(?:到会|出席|参会|出勤|到课)率${rate}`,
  'dg',
)
/** 投资约860余万元，占总投资的76%: the whole stands further up. */
const ofWhole = new RegExp(
  `${figure('after')}${loose}${unit}[^。；，\\d%]{0,6}，占(?<whole>(?:项目|计划|概算|工程|批复)?总(?:投资|人口|面积|户数|人数|里程|任务|库容|资金|床位数?))的?(?:比重|比例)?${rate}`,
  'dg',
)

/** 3个断面中有2个达标，达标率为75%: of a few, so that the whole is sure. */
const qualified = new RegExp(
  `${figure('before')}${unit}[^。；，\\d%]{0,12}中[，有]?[^。；，\\d%增减新]{0,8}?${figure('after')}\\k<unit>[^。；，\\d%增减]{0,16}，[^。；，\\d%同比较上均]{0,6}(?:达标|合格|优良|完成|覆盖|通过|办结|整改|签约)率${rate}`,
  'dg',
)

/** 4次监测有3次不达标，达标率为20%: the share of the others. */
const failed = new RegExp(
  `${figure('before')}${unit}[^。；，\\d%]{0,12}[，有]?[^。；，\\d%增减新]{0,8}?${figure('failed')}\\k<unit>(?:次|的)?(?:[\\u4e00-\\u9fa5]{0,4})(?:不|未)(?<stem>达标|合格|通过|完成|整改|办结|覆盖)[^。；，\\d%]{0,4}，[^。；，\\d%同比较上均]{0,4}\\k<stem>率${rate}`,
  'dg',
)

/** 宣传6800户，占总户数8000户的80%. */
const direct = new RegExp(
  `${figure('after')}${loose}${unit}[^。；，\\d%]{0,6}，占[^。；，\\d%]{2,12}${figure('before')}${loose}\\k<unit>的?(?:比重|比例)?${rate}`,
  'dg',
)

/** 3.2亿元，占年度计划4亿元的80%: what was planned is no rounded figure. */
const planned = new RegExp(
  `${figure('after')}${loose}${unit}[^。；，\\d%]{0,6}，占[^。；，\\d%]{0,6}(?:计划|任务|目标|预算|概算)[^。；，\\d%]{0,4}${figure('before')}\\k<unit>的?${rate}`,
  'dg',
)
/** 监测户1320户，今年已消除风险612户，占46.4%. */
const followed = new RegExp(
  `${figure('before')}${unit}[^。；，\\d%]{0,4}，(?:今年|目前|现|其中)?已[^。；，\\d%增减新]{0,8}${figure('after')}\\k<unit>，占(?:比)?${rate}`,
  'dg',
)

/** Of these one stands in what any of the expressions finds. */
export const ratioSigns: readonly string[] = ['率', '占比', '占']

/** The shares in a sentence that its figures do not bear out. `earlier` is the text of the paragraphs before it. */
export function wrongRatios(sentence: Sentence, earlier: string): Ratio[] {
  const { prose } = sentence
  const found: Ratio[] = []
  for (const pattern of [followed, direct, named, shared, among, qualified, occupied, present]) {
    for (const match of allMatches(pattern, prose)) {
      const ratio = ratioOf(match, prose, match.groups?.['unit'] ?? '张')
      if (ratio && isOff(ratio) && !hasOtherBase(ratio, match, earlier + prose.slice(0, ratio.start))) found.push(ratio)
    }
  }
  for (const match of allMatches(planned, prose)) {
    const base = Number(match.groups?.['before'])
    const part = intervalAt(match, 'after', prose, match.groups?.['unit'] ?? '')
    const ratio = asRatio(match, { low: base, high: base }, part, match.groups?.['before'] ?? '')
    if (ratio && isOff(ratio)) found.push(ratio)
  }
  for (const match of allMatches(failed, prose)) {
    const { before = '', failed: rest = '' } = match.groups ?? {}
    const passed = Number(before) - Number(rest)
    const ratio = asRatio(match, { low: Number(before), high: Number(before) }, { low: passed, high: passed }, before)
    if (ratio && isOff(ratio)) found.push({ ...ratio, after: String(passed) })
  }
  for (const match of allMatches(ofWhole, prose)) {
    const { whole = '', unit: of = '' } = match.groups ?? {}
    const text = earlier + prose.slice(0, match.index)
    const base = [
      ...text.matchAll(new RegExp(`${whole}[^，。；\\d%增减]{0,3}(?<before>\\d+(?:\\.\\d+)?)${loose}${of}`, 'dg')),
    ].at(-1)
    if (!base) continue
    const { high, low } = intervalAt(base, 'before', text, of)
    const part = intervalAt(match, 'after', prose, of)
    const ratio = asRatio(match, { low, high }, part, base.groups?.['before'] ?? '')
    if (ratio && isOff(ratio)) found.push(ratio)
  }
  return found
}

function ratioOf(match: RegExpExecArray, prose: string, of: string): Ratio | undefined {
  const whole = intervalAt(match, 'before', prose, of)
  return asRatio(match, whole, intervalAt(match, 'after', prose, of), match.groups?.['before'] ?? '')
}

/** 抽查180卷，其中永久97卷，不合格19卷: whether the share is right of a figure further up. */
function hasOtherBase(ratio: Ratio, match: RegExpExecArray, text: string): boolean {
  const of = match.groups?.['unit'] ?? '张'
  return [...text.matchAll(new RegExp(`${figure('before')}${loose}${of}`, 'dg'))].some((base) => {
    const whole = intervalAt(base, 'before', text, of)
    const other = asRatio(match, whole, { low: Number(ratio.after), high: Number(ratio.after) }, '')
    return other !== undefined && !isOff(other)
  })
}

function asRatio(match: RegExpExecArray, whole: Interval, part: Interval, before: string): Ratio | undefined {
  if (whole.low <= 0 || part.low > whole.high) return undefined
  const [start, end] = match.indices?.groups?.['at'] ?? [0, 0]
  const { after = '', stated = '' } = match.groups ?? {}
  const share = { low: (100 * part.low) / whole.high, high: (100 * part.high) / whole.low }
  return { before, after, share, stated, start, end }
}

function intervalAt(match: RegExpExecArray, group: string, prose: string, of: string): Interval {
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0]
  return intervalOf(prose.slice(start, end), {
    isCounted: isCountedUnit(of),
    before: prose.slice(Math.max(0, start - 3), start),
    after: prose.slice(end, end + of.length + 3).replace(of, ''),
  })
}

/** Half a unit of the last decimal given, and a little more. */
function isOff({ share, stated }: Ratio): boolean {
  const slack = 1.05 * 10 ** -(stated.split('.')[1]?.length ?? 0)
  return Number(stated) < share.low - slack || Number(stated) > share.high + slack
}
