import type { PhraseHit, Range } from 'doclint/rule'

export interface Row extends Range {
  readonly head: string
  readonly count: number
}

/**
 * Heads that make a row rhetorical. Nouns are not among them: 数字经济、数字社会、数字生态 are three things. Nor are
 * verbs of work (支持…，支持…，支持…), which head lists of tasks.
 */
export const heads = [
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
]

/** Strength of the marks that part items: an item may hold weaker marks, never one as strong as its own. */
const strength: Readonly<Record<string, number>> = { '、': 1, '，': 2, '；': 3 }

/** Rows of three or more items with one head, in order of their beginnings; `hits` are the places of heads. */
export function findRows(prose: string, hits: readonly PhraseHit[]): Row[] {
  const places = new Map<string, number[]>()
  for (const { term, start } of hits) {
    const head = heads[term] ?? ''
    const own = places.get(head)
    if (own) own.push(start)
    else places.set(head, [start])
  }
  return [...places]
    .flatMap(([head, own]) => (own.length < 3 ? [] : rowsOf(prose, head, own)))
    .sort((a, b) => a.start - b.start)
}

function rowsOf(prose: string, head: string, places: readonly number[]): Row[] {
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
