import { allMatches, defineRule, replacement, someOverlapping } from 'doclint/rule'

/** Two marks of pause in a row; 。。。 is an ellipsis, ！！ is allowed (GB/T 15834—2011, 4.3.3.2). */
const doubled =
  /(?<!。)。{2}(?!。)|，{2,}|、{2,}|；{2,}|：{2}|[，、；：][，、；：。](?![，、；：。])|。[，、；：]|[！？]。|。[”’]。/g

export default defineRule({
  meta: {
    id: 'correct/duplicate-mark',
    category: 'punct',
    title: { zh: '标点重叠', en: 'Doubled mark' },
    why: {
      zh: '一处停顿只用一个点号。重叠的标点多是删改时留下的。',
      en: 'One pause takes one mark. Doubled ones are mostly left over from editing.',
    },
    messages: {
      same: { zh: '“{found}”重复了。请留一个“{to}”。', en: '“{found}” is doubled. Keep one “{to}”.' },
      mixed: {
        zh: '“{found}”两个标点叠在一起。请只留一个，这里多半是“{to}”。',
        en: '“{found}” are two marks in one place. Keep one, here most likely “{to}”.',
      },
      fix: { zh: '改为“{to}”', en: 'Write “{to}”' },
    },
    severity: 'warning',
    roles: ['heading', 'body', 'quote', 'note'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['BD11'],
    catalogue: [117, 127],
  },
  create({ report, document }) {
    return {
      block({ prose, text, map, protections }) {
        for (const { 0: marks, index } of allMatches(doubled, prose)) {
          const end = index + marks.length
          const at = map.span(index, end)
          // A picture or a field between them is no text, and each mark has its own side of it.
          if (document.source.slice(at.start, at.end).length !== marks.length) continue
          if (
            someOverlapping(
              protections,
              { start: index, end },
              ({ kind, ...range }) => kind !== 'title' && kind !== 'formula' && range.start < index && end < range.end,
            )
          )
            continue
          const same = new Set(marks).size === 1
          const data = { found: text.slice(index, end), to: kept(marks) }
          report({
            at,
            messageId: same ? 'same' : 'mixed',
            data,
            fixes: [
              {
                kind: same ? 'safe' : 'suggestion',
                messageId: 'fix',
                data,
                edits: [replacement(at, data.to)],
              },
            ],
          })
        }
      },
    }
  },
})

/** The mark that ends a sentence outranks the others; of two pauses the first is kept. */
function kept(marks: string): string {
  if (/[”’]/.test(marks)) return marks.slice(0, 2)
  return /[！？]/.exec(marks)?.[0] ?? (marks.endsWith('。') ? '。' : marks.charAt(0))
}
