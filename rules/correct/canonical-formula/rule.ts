import { defineRule, keptFor, near, type Lexicon } from 'doclint/rule'
import { faultsOf, type Formula } from './faults.ts'
import { turnedSequence } from './sequence.ts'
import { signsOf } from './signs.ts'

/** Each formula with its signs, and the signs of all. */
const watchedIn = keptFor(({ entries }: Lexicon) => {
  const formulas = (entries as readonly Formula[]).map((formula) => ({ formula, signs: signsOf(formula) }))
  return { formulas, terms: [...new Set(formulas.flatMap(({ signs }) => signs))] }
})

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
      wording: {
        zh: '“{found}”与固定提法不符。请改为“{right}”（{authority}）。',
        en: '“{found}” departs from the fixed wording. Write “{right}” ({authority}).',
      },
      verb: {
        zh: '“{found}”动词用错了。请改为“{right}”（{authority}）。',
        en: '“{found}” takes the wrong verb. Write “{right}” ({authority}).',
      },
      order: {
        zh: '{term}的次序不对。请按“{right}”排列（{authority}）。',
        en: 'The members of {term} stand in the wrong order; it is “{right}” ({authority}).',
      },
      missing: { zh: '{term}少了“{right}”。请补全（{authority}）。', en: '{term} lacks “{right}” ({authority}).' },
      member: {
        zh: '{term}里没有“{found}”，这里是“{right}”（{authority}）。请改正。',
        en: '“{found}” is no part of {term}; “{right}” belongs here ({authority}).',
      },
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
    const { formulas, terms } = watchedIn(lexicon('zh/canonical-formulas'))
    return {
      phrases: near([...terms, '四个意识', '四个自信'], (sentence) => {
        const { prose } = sentence
        if (/应为|误写|写成|错写|不是/.test(prose)) return
        const turned = year >= 2018 && /四个(?:意识|自信)/.test(prose) ? turnedSequence(sentence) : undefined
        if (turned) report(turned)
        for (const { formula, signs } of formulas) {
          if (year < (formula.since ?? 0) || !signs.some((sign) => prose.includes(sign))) continue
          for (const finding of faultsOf(sentence, formula)) report(finding)
        }
      }),
    }
  },
})
