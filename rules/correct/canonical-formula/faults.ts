import { replacement, someOverlapping, type Finding, type LexiconEntry, type Sentence } from 'doclint/rule'
import { findListFaults } from './member-list.ts'
import { findNearMisses } from './near-miss.ts'

/** An entry of zh/canonical-formulas; the head of that file says what the fields mean. */
export interface Formula extends LexiconEntry {
  readonly members?: readonly string[]
  readonly named?: readonly string[]
  readonly strict?: boolean
  readonly verbs?: string
  readonly wrongVerbs?: readonly string[]
  readonly wrong?: readonly string[]
  readonly right?: string
  readonly since?: number
  readonly authority: string
}

/** All that a sentence gets wrong about one formula. */
export function faultsOf(sentence: Sentence, formula: Formula): Finding[] {
  return [...wrongWordings(sentence, formula), ...wrongVerbs(sentence, formula), ...wrongLists(sentence, formula)]
}

function wrongWordings(sentence: Sentence, { wrong = [], right, term, authority }: Formula): Finding[] {
  const { prose } = sentence
  const listed = wrong.flatMap((wording) => {
    const start = prose.indexOf(wording)
    return start < 0 ? [] : [{ start, end: start + wording.length }]
  })
  const near =
    listed.length === 0
      ? findNearMisses(prose, right ?? term).filter((range) => !isExact(sentence, range.start, range.end))
      : []
  return [...listed, ...near].flatMap(({ start, end }) =>
    finding(sentence, start, end, 'wording', { right: right ?? term, authority }, right ?? term),
  )
}

function wrongVerbs(sentence: Sentence, { term, verbs = '', wrongVerbs = [], authority }: Formula): Finding[] {
  const at = sentence.prose.indexOf(term)
  if (at < 0 || wrongVerbs.length === 0) return []
  const match = new RegExp(`(?:${wrongVerbs.join('|')})(?:了|好)?“?${term}”?(?![”的])`).exec(sentence.prose)
  const right = `${verbs}“${term}”`
  return match ? finding(sentence, match.index, match.index + match[0].length, 'verb', { right, authority }, right) : []
}

function wrongLists(sentence: Sentence, { term, members, named = [], strict, authority }: Formula): Finding[] {
  if (!members) return []
  const isNamed = [term, ...named].some((name) => sentence.prose.includes(name))
  return findListFaults(sentence.prose, members).flatMap(({ start, end, kind, member }) => {
    if (!isNamed && !(kind === 'order' && strict)) return []
    return finding(sentence, start, end, kind, {
      term,
      right: kind === 'order' ? members.join('、') : member,
      authority,
    })
  })
}

function finding(
  sentence: Sentence,
  start: number,
  end: number,
  messageId: string,
  data: Record<string, string>,
  to?: string,
): Finding[] {
  if (sentence.isProtected(start, end, ['code', 'url'])) return []
  const at = sentence.part(start, end)
  const all = { ...data, found: sentence.text.slice(start, end) }
  return [
    {
      at,
      messageId,
      data: all,
      ...(to && { fixes: [{ kind: 'suggestion', messageId, data: all, edits: [replacement(at, to)] }] }),
    },
  ]
}

/** Fixed wording of another entry, written as it should be. */
function isExact({ block, start: offset }: Sentence, start: number, end: number): boolean {
  return someOverlapping(
    block.protections,
    { start: offset + start, end: offset + end },
    (range) => range.kind === 'formula' && range.start <= offset + start && offset + end <= range.end,
  )
}
