import { defineRule, eachMark, replacement, type Edit } from 'doclint/rule'

const kinds = [
  { outer: ['《', '》'], inner: ['〈', '〉'] },
  { outer: ['“', '”'], inner: ['‘', '’'] },
] as const

export default defineRule({
  meta: {
    id: 'correct/nested-marks',
    category: 'punct',
    title: { zh: '里层用了外层的标号', en: 'Outer marks used inside' },
    why: {
      zh: '书名号里再用书名号，里层用单书名号〈〉；引号里再用引号，里层用单引号‘’（GB/T 15834—2011，4.8、4.15）。',
      en: 'Inside 《》 title marks are 〈〉, inside “” quotation marks are ‘’ (GB/T 15834—2011, 4.8, 4.15).',
    },
    messages: {
      inner: {
        zh: '“{found}”在另一对同样的标号里面。里层请改用“{to}”。',
        en: '“{found}” stands inside a pair of the same marks. Use “{to}” for the inner ones.',
      },
      fix: { zh: '里层改用单层标号', en: 'Use the inner marks' },
    },
    severity: 'warning',
    roles: ['title', 'heading', 'body', 'attachmentNote'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11 4.8', 'BD11 4.15'],
    catalogue: [116],
  },
  create({ report }) {
    return {
      block({ prose, text, map }) {
        for (const { outer, inner } of kinds) {
          for (const { start, end } of innerPairs(prose, outer[0], outer[1])) {
            // Half-typed quotation marks say nothing of depth.
            if (text.slice(start, end).includes('"')) continue
            const edits: Edit[] = [
              replacement(map.span(start, start + 1), inner[0]),
              replacement(map.span(end - 1, end), inner[1]),
            ]
            const data = { found: prose.slice(start, Math.min(end, start + 24)), to: inner.join('') }
            report({
              at: map.span(start, end),
              messageId: 'inner',
              data,
              fixes: [{ kind: 'safe', messageId: 'fix', data, edits }],
            })
          }
        }
      },
    }
  },
})

/** Pairs at the second level. A block whose marks do not pair is left alone. */
function innerPairs(prose: string, open: string, close: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const waiting: number[] = []
  let isPaired = true
  eachMark(prose, [open, close], (at, opens) => {
    if (opens) return void waiting.push(at)
    const start = waiting.pop()
    if (start === undefined) isPaired = false
    else if (waiting.length === 1) found.push({ start, end: at + 1 })
  })
  return isPaired && waiting.length === 0 ? found : []
}
