import type { Range } from 'doclint/rule'

export interface Row extends Range {
  readonly head: string
  readonly count: number
}

/**
 * Heads that make a row rhetorical. Nouns are not among them: 数字经济、数字社会、数字生态 are three things. Nor are
 * verbs of work (支持…，支持…，支持…), which head lists of tasks.
 */
const heads = [
  '亲自',
  '人人',
  '个个',
  '处处',
  '事事',
  '时时',
  '共同',
  '充分',
  '第一时间',
  '必须坚持',
  '符合',
  '按照',
  '以最',
  '赢得',
  '勇于',
  '敢于',
  '善于',
  '勤于',
  '甘于',
  '乐于',
  '长于',
  '始终',
  '真正',
  '切实',
  '不断',
  '坚决',
  '着眼',
  '事关',
  '关系',
  '更加',
  '更好',
  '无论',
  '永远',
  '时刻',
  '全力',
  '大力',
  '主动',
  '自觉',
  '深入',
  '紧紧',
  '牢牢',
  '越是',
  '这是',
  '这就是',
  '就是要',
  '靠的是',
  '没有',
  '用心',
  '用情',
  '有利于',
  '为了',
  '聚焦',
  '突出',
] as const

/** Strength of the marks that part items: an item may hold weaker marks, never one as strong as its own. */
const strength: Readonly<Record<string, number>> = { '、': 1, '，': 2, '；': 3 }

/** Rows of three or more items with one head, in order of their beginnings. */
export function findRows(prose: string): Row[] {
  return headsOfRows(prose)
    .flatMap((head) => rowsOf(prose, head))
    .sort((a, b) => a.start - b.start)
}

/** For two units, as one number, the head that begins with them; no two heads begin alike. */
const headByOpening = new Map(heads.map((head) => [openingAt(head, 0), head]))

/** The heads that stand behind a mark twice, as in a row of three: few texts hold any, and it is told in one pass. */
function headsOfRows(prose: string): readonly string[] {
  let once: Set<string> | undefined
  let again: Set<string> | undefined
  for (let at = 1; at < prose.length; at++) {
    const mark = prose.charCodeAt(at - 1)
    if (mark !== 0x3001 && mark !== 0xff0c && mark !== 0xff1b) continue
    const head = headByOpening.get(openingAt(prose, at))
    if (head === undefined) continue
    if (once?.has(head)) again = (again ?? new Set()).add(head)
    else once = (once ?? new Set()).add(head)
  }
  return again ? [...again] : []
}

function openingAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function rowsOf(prose: string, head: string): Row[] {
  const places = placesOf(prose, head)
  const rows: Row[] = []
  let run: number[] = []
  let mark = ''
  const close = (): void => {
    const first = run[0]
    const last = run.at(-1)
    if (run.length >= 3 && first !== undefined && last !== undefined) {
      rows.push({ start: first, end: itemEnd(prose, last), head, count: run.length })
    }
  }
  for (const place of places) {
    const before = prose.charAt(place - 1)
    const previous = run.at(-1)
    if (
      previous !== undefined &&
      before in strength &&
      (mark === '' || mark === before) &&
      isOneItem(prose, previous, place - 1)
    ) {
      mark = before
      run.push(place)
    } else {
      close()
      run = [place]
      mark = ''
    }
  }
  close()
  return rows
}

function placesOf(prose: string, head: string): number[] {
  const places: number[] = []
  for (let at = prose.indexOf(head); at >= 0; at = prose.indexOf(head, at + head.length)) places.push(at)
  return places
}

/** Whether `prose[start, end)` is a single item before the mark at `end`: no mark of its strength in it, quotations aside. */
function isOneItem(prose: string, start: number, end: number): boolean {
  const item = prose.slice(start, end).replace(/“[^”]*”/g, '')
  if (item.length > 90) return false
  const own = strength[prose.charAt(end)] ?? 0
  return ![...item].some((unit) => (strength[unit] ?? 0) >= own)
}

/** To the next pause of the sentence. */
function itemEnd(prose: string, start: number): number {
  const stop = prose.slice(start).search(/[、，；。！？”]/)
  return stop < 0 ? prose.length : start + stop
}
