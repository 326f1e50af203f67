import { parseNumeral } from './numeral.ts'

/** The four levels of 层次序数 (GB/T 9704—2012, 7.3.3), and the looser forms that drafts use beside them. */
export type OrdinalStyle =
  '一、' | '（一）' | '1.' | '（1）' | '1）' | '①' | '第一，' | '一是' | '第一章' | '第一节' | '第一条'

export interface Ordinal {
  readonly style: OrdinalStyle
  /** Level of the heading it makes, from 1; undefined for 一是 and 第一，, which number points in running text. */
  readonly level: number | undefined
  readonly value: number
  /** Length of the ordinal with its mark, in UTF-16 units. */
  readonly length: number
}

const han = '[一二三四五六七八九十百零〇]{1,4}'
const forms: readonly { style: OrdinalStyle; level: number | undefined; pattern: RegExp }[] = [
  { style: '第一章', level: 1, pattern: /^第([一二三四五六七八九十百零〇\d]{1,4})[章编]/ },
  { style: '第一节', level: 2, pattern: /^第([一二三四五六七八九十百零〇\d]{1,4})节/ },
  {
    style: '第一条',
    level: undefined,
    pattern: /^第([一二三四五六七八九十百零〇\d]{1,5})条(?:之[一二三四五六七八九十])?/,
  },
  { style: '第一，', level: undefined, pattern: /^第([一二三四五六七八九十])(?:[，、：]|[是件])/ },
  { style: '一是', level: undefined, pattern: /^([一二三四五六七八九十]{1,2})(?:是|要(?=[^求点素领闻务]))/ },
  { style: '一、', level: 1, pattern: new RegExp(`^(${han})\\s?(?:、|[，．.](?!\\d))`) },
  { style: '（一）', level: 2, pattern: new RegExp(`^（\\s*(${han})\\s*）[、，．.]?`) },
  { style: '（1）', level: 4, pattern: /^（\s*(\d{1,2})\s*）[、，．.]?/ },
  { style: '1.', level: 3, pattern: /^(\d{1,2})(?:、(?!\d{1,2}[、和至号月])|[．.](?!\d))\s?/ },
  { style: '1）', level: 4, pattern: /^(\d{1,2})）/ },
  { style: '①', level: undefined, pattern: /^([①-⑳])/ },
]

/** What the forms begin with: most prose has no ordinal, and is not laid against each of them. */
const opening = /^[第（\d①-⑳一二三四五六七八九十百零〇]/

/** Reads the ordinal at the beginning of normalised prose. `二是` and `第一，` count; dates and years do not. */
export function readOrdinal(prose: string): Ordinal | undefined {
  if (!opening.test(prose)) return undefined
  for (const { style, level, pattern } of forms) {
    const match = pattern.exec(prose)
    if (!match) continue
    const numeral = match[1] ?? ''
    const value = style === '①' ? numeral.charCodeAt(0) - 0x2460 + 1 : parseNumeral(numeral)
    // 一九五八，… is a year.
    if (value === undefined || value === 0 || value > 999) return undefined
    if (style === '一、' && isPair(value, prose.slice(match[0].length))) return undefined
    return { style, level, value, length: match[0].length }
  }
  return undefined
}

/** 一、二、三产业 and 三、四级风 name neighbours; they number nothing. 一、一年来的工作 is a heading. */
function isPair(value: number, rest: string): boolean {
  const next = /^([一二三四五六七八九十]{1,2})[、至级类线年月季产次天个]/.exec(rest)?.[1]
  return next !== undefined && parseNumeral(next) === value + 1
}
