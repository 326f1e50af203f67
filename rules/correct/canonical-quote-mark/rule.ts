import { defineRule, keptFor, type Edit, type Lexicon, type Sentence, type Span } from 'doclint/rule'

interface Bare {
  readonly at: Span
  readonly edits: readonly Edit[]
}

/** The names that take marks, and what must follow each of them. */
const namesIn = keptFor(({ entries }: Lexicon) => {
  const names = entries.filter((entry) => entry['quoted'] === true)
  return {
    terms: names.map(({ term }) => term),
    follows: names.map(({ followed }) => (typeof followed === 'string' ? new RegExp(`^”?(?:${followed})`) : undefined)),
  }
})

export default defineRule({
  meta: {
    id: 'correct/canonical-quote-mark',
    category: 'formula',
    title: { zh: '数字缩略语没有引号', en: 'Counted formula without quotation marks' },
    why: {
      zh: '“四个意识”“十四五”规划是缩略的专名，不加引号就成了普通的数目。',
      en: 'A counted formula is a name; without its marks it reads as a number of things.',
    },
    messages: {
      found: {
        zh: '“{term}”是专名，全文有{count}处没有加引号。请加上。',
        en: '{term} is a name and stands without quotation marks {count} times. Add them.',
      },
      fix: { zh: '给{count}处“{term}”加引号', en: 'Put {count} × {term} in quotation marks' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'heading', 'body', 'cell', 'note'],
    fix: 'safe',
    since: '0.1.0',
    sources: ['BD11 4.8'],
    catalogue: [148],
  },
  create({ report, lexicon }) {
    const { terms, follows } = namesIn(lexicon('zh/canonical-formulas'))
    const bare = new Map<string, Bare[]>()
    return {
      phrases: {
        terms,
        found(sentence, index, start, end) {
          const term = terms[index] ?? ''
          if (follows[index]?.test(sentence.prose.slice(end, end + 8)) === false) return
          if (isMarked(sentence, start, end)) return
          const before = sentence.part(start, start + 1)
          const after = sentence.part(end - 1, end)
          const edits = [
            { start: before.start, end: before.start, text: '“' },
            { start: after.end, end: after.end, text: '”' },
          ]
          bare.set(term, [...(bare.get(term) ?? []), { at: sentence.part(start, end), edits }])
        },
      },
      document() {
        for (const [term, places] of bare) {
          const [first, ...others] = places
          if (!first) continue
          const data = { term, count: places.length }
          const fixes = [{ kind: 'safe' as const, messageId: 'fix', data, edits: places.flatMap(({ edits }) => edits) }]
          report({ at: first.at, messageId: 'found', data, related: others.map(({ at }) => ({ at })), fixes })
        }
      },
    }
  },
})

/** In quotation marks, in a title, or in fixed wording that stands without marks. */
function isMarked(sentence: Sentence, start: number, end: number): boolean {
  return (
    /[“‘「"']/.test(sentence.prose.charAt(start - 1)) ||
    sentence.isProtected(start, end, ['formula', 'quotation', 'title', 'code', 'url', 'institution', 'term'])
  )
}
