import { defineRule, someOverlapping } from 'doclint/rule'

const digits = '一二三四五六七八九十'

export default defineRule({
  meta: {
    id: 'correct/point-gap',
    category: 'numbering',
    title: { zh: '“一是”“二是”断号', en: 'Gap in 一是, 二是' },
    why: {
      zh: '段内分项跳过一个，听的人以为漏了一条。',
      en: 'Where a point is skipped, listeners think one was left out.',
    },
    messages: {
      gap: {
        zh: '“{last}”之后直接是“{found}”。请顺着改，或补上漏掉的一项。',
        en: '“{found}” follows “{last}”. Renumber, or add the point left out.',
      },
      repeat: { zh: '“{found}”用了两次。请往下顺延。', en: '“{found}” is used twice. Renumber what follows.' },
    },
    severity: 'warning',
    roles: ['body'],
    since: '0.1.0',
    sources: ['TL12 20(4)'],
    catalogue: [160],
  },
  create({ report }) {
    return {
      block({ prose, map, protections }) {
        let last = 0
        let from = 0
        for (let word = prose.indexOf('是'); word >= 0; word = prose.indexOf('是', word + 1)) {
          const start = word - 1
          const end = word + 1
          if (!isPoint(prose, start)) continue
          if (
            someOverlapping(
              protections,
              { start, end },
              (range) => range.kind === 'quotation' && range.start < start && end < range.end,
            )
          )
            continue
          const value = digits.indexOf(prose.charAt(start)) + 1
          const found = prose.slice(start, end)
          const data = { found, last: `${digits.charAt(last - 1)}是` }
          const at = map.span(start, end)
          if (last > 0 && value === last) report({ at, messageId: 'repeat', data })
          // Numbered in another way in between (二要, 其二): no gap.
          else if (
            last > 0 &&
            value > last + 1 &&
            !new RegExp(`[${digits.slice(last, value - 1)}]`).test(prose.slice(from, start))
          )
            report({ at, messageId: 'gap', data })
          last = value
          from = end
        }
      },
    }
  },
})

/** Whether one numeral stands at a place, at the head of the prose or behind a pause. */
function isPoint(prose: string, at: number): boolean {
  return at >= 0 && digits.includes(prose.charAt(at)) && (at === 0 || '。；，：、'.includes(prose.charAt(at - 1)))
}
