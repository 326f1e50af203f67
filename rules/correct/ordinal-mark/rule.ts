import {
  defineRule,
  deletion,
  formatStandardDate,
  isIssuedBefore,
  replacement,
  reportSlips,
  type Block,
  type Genre,
  type Slip,
} from 'doclint/rule'

/** What follows each style of ordinal; an empty string: nothing. 1、 is a fault only where the standard binds. */
const proper: Readonly<Record<string, string>> = {
  '一、': '、',
  '（一）': '',
  '（1）': '',
  '1.': '.',
  '①': '',
  '第一，': '，',
}
/** Documents under the standard for the form of official documents. */
const genres: ReadonlySet<Genre> = new Set(['notice', 'report', 'request', 'reply', 'letter', 'circular', 'opinion'])
/** From so many on, the same slip is one finding. */
const habit = 2

export default defineRule({
  meta: {
    id: 'correct/ordinal-mark',
    category: 'numbering',
    title: { zh: '序号后的标点', en: 'Mark after an ordinal' },
    why: {
      zh: '层次序数的写法是“一、”“（一）”“1.”“（1）”（GB/T 9704—2012，7.3.3）：带括号的序号后不再加顿号，阿拉伯数字后用点。',
      en: 'Ordinals are written 一、 （一） 1. （1） (GB/T 9704—2012, 7.3.3): no 、 after brackets, a point after an Arabic numeral.',
    },
    messages: {
      one: {
        zh: '序号“{found}”的标点不对。请写作“{to}”。',
        en: 'The ordinal “{found}” has the wrong mark. Write “{to}”.',
      },
      habit: {
        zh: '有 {count} 个序号像“{found}”这样标点不对。请都写作“{to}”的样子。',
        en: '{count} ordinals such as “{found}” have the wrong mark. Write them like “{to}”.',
      },
      fix: { zh: '改正序号后的标点', en: 'Correct the marks after ordinals' },
    },
    severity: 'warning',
    roles: ['heading', 'body'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['GF12 7.3.3', 'BD11'],
    catalogue: [121],
  },
  create(context) {
    const slips = new Map<string, Slip[]>()
    const isUnderStandard = genres.has(context.document.genre) && !isIssuedBefore(context.document, formatStandardDate)
    return {
      block(block) {
        const slip = slipOf(block, isUnderStandard)
        if (!slip) return
        const kind = `${block.ordinal?.style}${block.ordinal?.length}`
        slips.set(kind, [...(slips.get(kind) ?? []), slip])
      },
      document() {
        for (const kind of slips.values())
          reportSlips(context, kind, { habit: kind.length >= habit, habitMessageId: 'habit', fix: 'safe' })
      },
    }
  },
})

function slipOf({ ordinal, prose, role, text, map }: Block, isUnderStandard: boolean): Slip | undefined {
  const wanted = ordinal ? proper[ordinal.style] : undefined
  if (!ordinal || wanted === undefined) return undefined
  const head = prose.slice(0, ordinal.length).trimEnd()
  const last = /[^\s）①-⑳\d一二三四五六七八九十百零〇]$/.exec(head)?.[0] ?? ''
  // A full-width point is a matter of type; 1、 is a custom where the standard does not bind.
  if (last === wanted || (ordinal.style === '1.' && last !== '，' && !(last === '、' && isUnderStandard)))
    return undefined
  // 第一、二、三产业 names neighbours; 第一： and 第一是 are left to the writer, and so are headings of their own.
  if (ordinal.style === '第一，') {
    const isOther = last !== '、' || role === 'heading' || !/[。；！？]$/.test(prose.trimEnd())
    if (isOther || /^[一二三四五六七八九十]/.test(prose.slice(ordinal.length))) return undefined
  }
  const at = head.length - last.length
  if (last === '' && wanted !== '') return undefined
  return {
    at: map.span(0, head.length),
    messageId: 'one',
    data: { found: text.slice(0, head.length), to: text.slice(0, at) + wanted },
    edits: [wanted === '' ? deletion(map.span(at, head.length)) : replacement(map.span(at, head.length), wanted)],
  }
}
