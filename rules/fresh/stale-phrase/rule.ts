import { defineRule, keptFor, type Lexicon, type LexiconEntry } from 'doclint/rule'

interface Remark {
  readonly zh: string
  readonly en: string
}

/** The same terms for every draft, whatever its date. */
const phrasesIn = keptFor(({ entries }: Lexicon) => ({ entries, terms: entries.map(({ term }) => term) }))

/** A phrase of an earlier period used for the present, held against the date of the draft. */
export default defineRule({
  meta: {
    id: 'fresh/stale-phrase',
    category: 'stock',
    title: { zh: '提法过时', en: 'Phrase past its time' },
    why: {
      zh: '沿用旧稿时最容易留下上一阶段的提法。',
      en: 'Texts made from last year’s carry phrases of the last period.',
    },
    messages: {
      stale: {
        zh: '“{found}”{year}年以后不作现行提法。{now}说的是往事的，请写明年份。',
        en: '“{found}” has not stood for the present since {year}. {now} Where the past is meant, give the year.',
      },
    },
    severity: 'warning',
    roles: ['body', 'heading'],
    genres: { except: ['law', 'resolution'] },
    since: '0.1.0',
    catalogue: [83],
    measure: 'stock',
  },
  create({ lexicon, document, report }) {
    const { entries, terms } = phrasesIn(lexicon('zh/stale-phrases'))
    const year = document.date?.year ?? yearOf(document.title?.prose ?? '')
    return {
      phrases: {
        terms,
        found(sentence, index, start, end) {
          const entry = entries[index]
          if (year === undefined || !entry) return
          const until = Number(entry['until'])
          if (!(until < year) || isPast(sentence.prose) || sentence.isProtected(start, end, ['title', 'quotation']))
            return
          const found = sentence.prose.slice(start, end)
          report({
            at: sentence.part(start, end),
            messageId: 'stale',
            data: { found, year: until, now: remarkOf(entry) },
          })
        },
      },
    }
  },
})

/** The year in a title such as 2026年工作要点. */
function yearOf(title: string): number | undefined {
  const match = /(20\d\d)年/.exec(title)
  return match ? Number(match[1]) : undefined
}

/** The sentence tells of the past. */
function isPast(prose: string): boolean {
  return /(?:过去|以来|期间|时期|历史|曾|原|已于|之后|以后|如期|历史性|胜利完成|取得|(?:19|20)\d\d年)/.test(prose)
}

function remarkOf(entry: LexiconEntry): Remark {
  const remark = entry['now'] as Remark | undefined
  return remark ?? { zh: '', en: '' }
}
