import { defineRule, keptFor, type CalendarDate, type Lexicon, type LexiconEntry, type Sentence } from 'doclint/rule'

/** Words that say the old name is meant as an old name. */
const historical = /原|曾|时任|更名|改名|改为|合并|撤销|并入|划入|划转|转隶|组建|前身|当时|整合|历史|旧/

/** The same terms for every draft, whatever its date: the index of all phrases is built anew for others. */
const changesIn = keptFor(({ entries }: Lexicon) => ({ entries, terms: entries.map(({ term }) => term) }))

export default defineRule({
  meta: {
    id: 'correct/stale-institution',
    category: 'formula',
    title: { zh: '机构已经更名', en: 'Institution under a former name' },
    why: {
      zh: '机构改革后还写旧名，收文单位找不到，也说明文稿是从旧稿改来的。',
      en: 'A body that no longer exists can be asked for nothing, and shows that the text was copied from an old one.',
    },
    messages: {
      found: {
        zh: '“{found}”{since}起已经是{to}，本文成文在后。请改用现名；写的是旧事，请在名称前加“原”。',
        en: '“{found}” has been {to} since {since}, and this text is later. Use the present name, or mark the old one with 原.',
      },
    },
    severity: 'warning',
    roles: ['addressee', 'heading', 'body', 'cell', 'signature', 'cc'],
    since: '0.1.0',
    sources: ['2013, 2018 and 2023 institutional reforms'],
    catalogue: [151],
  },
  create({ report, document, lexicon }) {
    const { date } = document
    const { entries, terms } = changesIn(lexicon('zh/institution-changes'))
    const isRenamed = (entry: LexiconEntry): boolean => date !== undefined && isBefore(String(entry['since']), date)
    return {
      phrases: {
        terms,
        found(sentence, index, start, end) {
          const entry = entries[index]
          if (!entry || !isRenamed(entry) || !isPresentName(sentence, start, end)) return
          const longer = entries.some(
            (other) =>
              other.term.length > entry.term.length && isRenamed(other) && coversTerm(sentence, other.term, start, end),
          )
          if (longer) return
          const since = String(entry['since']).slice(0, 7).replace('-', '年') + '月'
          report({
            at: sentence.part(start, end),
            messageId: 'found',
            data: { found: entry.term, to: entry.to ?? '', since },
          })
        },
      },
    }
  },
})

function isBefore(since: string, { year, month, day }: CalendarDate): boolean {
  return since < `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Not in a title, a document number or a quotation, nor where the sentence tells of the past. */
function isPresentName(sentence: Sentence, start: number, end: number): boolean {
  if (sentence.isProtected(start, end, ['title', 'quotation', 'code', 'url'])) return false
  const { prose } = sentence
  if (historical.test(prose) || /[〔[]\d{4}[〕\]]/.test(prose.slice(end, end + 30))) return false
  return !/^(?:路|站|小区|家属院|大院|宿舍|旧址)/.test(prose.slice(end))
}

function coversTerm({ prose }: Sentence, term: string, start: number, end: number): boolean {
  const at = prose.indexOf(term, Math.max(0, start - term.length))
  return at >= 0 && at <= start && at + term.length >= end
}
