import { defineRule, replacement, type Finding, type LexiconEntry, type Sentence } from 'doclint/rule'
import { findListFaults } from './member-list.ts'
import { findNearMisses } from './near-miss.ts'

/** An entry of zh/canonical-formulas; the head of that file says what the fields mean. */
interface Formula extends LexiconEntry {
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

export default defineRule({
  meta: {
    id: 'correct/canonical-formula',
    category: 'formula',
    title: { zh: '固定提法有误', en: 'Canonical formula misquoted' },
    why: {
      zh: '政治提法一字不能错。少一项、换一个动词，意思就变了，发出去要收回。',
      en: 'A fixed formula must be exact: a missing member or another verb changes what it says.',
    },
    messages: {
      wording: { zh: '“{found}”与固定提法不符。请改为“{right}”（{authority}）。', en: '“{found}” departs from the fixed wording “{right}” ({authority}).' },
      verb: { zh: '“{found}”动词用错了。请改为“{right}”（{authority}）。', en: '“{found}” takes the wrong verb. Write “{right}” ({authority}).' },
      order: { zh: '{term}的次序不对。请按“{right}”排列（{authority}）。', en: 'The members of {term} stand in the wrong order; it is “{right}” ({authority}).' },
      missing: { zh: '{term}少了“{right}”。请补全（{authority}）。', en: '{term} lacks “{right}” ({authority}).' },
      member: { zh: '{term}里没有“{found}”，这里是“{right}”（{authority}）。请改正。', en: '“{found}” is no part of {term}; “{right}” belongs here ({authority}).' },
    },
    severity: 'warning',
    roles: ['title', 'subtitle', 'heading', 'body', 'cell', 'note'],
    fix: 'suggestion',
    since: '0.1.0',
    sources: ['TL12 19(1)'],
    catalogue: [147, 149],
  },
  create({ report, document, lexicon }) {
    const year = document.date?.year ?? Number.POSITIVE_INFINITY
    const formulas = (lexicon('zh/canonical-formulas').entries as readonly Formula[]).filter(({ since = 0 }) => year >= since)
    return {
      sentence(sentence) {
        if (/应为|误写|写成|错写|不是/.test(sentence.prose)) return
        for (const formula of formulas) for (const finding of faultsOf(sentence, formula)) report(finding)
      },
    }
  },
})

function faultsOf(sentence: Sentence, formula: Formula): Finding[] {
  return [...wrongWordings(sentence, formula), ...wrongVerbs(sentence, formula), ...wrongLists(sentence, formula)]
}

function wrongWordings(sentence: Sentence, { wrong = [], right, term, authority }: Formula): Finding[] {
  const { prose } = sentence
  const listed = wrong.flatMap((wording) => {
    const start = prose.indexOf(wording)
    return start < 0 ? [] : [{ start, end: start + wording.length }]
  })
  const near = listed.length === 0 ? findNearMisses(prose, right ?? term) : []
  return [...listed, ...near].flatMap(({ start, end }) => finding(sentence, start, end, 'wording', { right: right ?? term, authority }, right ?? term))
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
    return finding(sentence, start, end, kind, { term, right: kind === 'order' ? members.join('、') : member, authority })
  })
}

function finding(sentence: Sentence, start: number, end: number, messageId: string, data: Record<string, string>, to?: string): Finding[] {
  if (sentence.isProtected(start, end, ['code', 'url'])) return []
  const at = sentence.part(start, end)
  const all = { ...data, found: sentence.text.slice(start, end) }
  return [{ at, messageId, data: all, ...(to && { fixes: [{ kind: 'suggestion', messageId, data: all, edits: [replacement(at, to)] }] }) }]
}
