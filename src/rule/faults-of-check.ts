import { isScored, type Dimension } from '../diagnostic/dimension.ts'
import { normalizeMarks } from '../language/zh/normalize.ts'
import { nearestName } from '../text/nearest-name.ts'
import { conditionsIn, expressionsIn, termsIn, type Placed } from './check-parts.ts'
import { expressionFault } from './expression-fault.ts'
import type { YamlRule } from './schema.ts'
import type { Fault } from './schema-faults.ts'
import { literalsOf } from './term-literals.ts'

/** Word lists and fixed wording that a check is held against. What is left out is not checked. */
export interface KnownLists {
  readonly lexicons?: readonly string[]
  /** Whether fixed wording covers the whole of a text, so that a style rule would never find it. */
  readonly isFixedWording?: (text: string) => boolean
}

/** What is wrong with a check though its form is right. Paths lead to the place in the rule. */
export function faultsOfCheck(rule: YamlRule, dimension: Dimension, known: KnownLists): Fault[] {
  const { check } = rule
  return [
    ...emptyFaults(rule),
    ...lexiconFaults(rule, known),
    ...termsIn(check).flatMap((term) => termFaults(term, rule, dimension, known)),
    ...[...expressionsIn(check), ...conditionsIn(check)].flatMap(({ path, text }) => {
      const message = expressionFault(text)
      return message ? [{ path, onKey: false, message }] : []
    }),
    ...numberFaults(rule),
    ...messageFaults(rule),
  ]
}

function at(path: Fault['path'], zh: string, en: string): Fault {
  return { path, onKey: false, message: { zh, en } }
}

function emptyFaults({ check }: YamlRule): Fault[] {
  if (!('lexicon' in check || 'terms' in check || ['phrase', 'replace', 'density', 'repeat'].includes(check.kind)))
    return []
  if (check.kind === 'repeat' && check.pattern !== undefined) {
    if (check.terms === undefined && check.lexicon === undefined) return []
    return [
      at(
        ['check', 'pattern'],
        'pattern 和词表不能同时用。请留一样。',
        'pattern stands beside a list of words. Keep one of them.',
      ),
    ]
  }
  const { terms, lexicon } = check as { terms?: readonly unknown[]; lexicon?: string }
  if (terms?.length === 0) {
    return [
      at(
        ['check', 'terms'],
        'terms 是空的。请写上要找的词，或删去这一行。',
        'terms is empty. Write the words to find, or remove the line.',
      ),
    ]
  }
  if (terms !== undefined || lexicon !== undefined) return []
  return [
    at(
      ['check'],
      '没有说要找什么词。请写 terms（词）或 lexicon（词表名）。',
      'No words to find. Write terms (words) or lexicon (the id of a list).',
    ),
  ]
}

function lexiconFaults({ check }: YamlRule, { lexicons }: KnownLists): Fault[] {
  if (!lexicons || !('lexicon' in check) || check.lexicon === undefined || lexicons.includes(check.lexicon)) return []
  const near = nearestName(check.lexicon, lexicons)
  return [
    at(
      ['check', 'lexicon'],
      `没有词表 ${check.lexicon}。${near ? `是不是 ${near}？` : '请核对名字，或把词表放进 dictionaries 文件夹。'}`,
      `No dictionary ${check.lexicon}. ${near ? `Did you mean ${near}?` : 'Check the id, or put the list into dictionaries/.'}`,
    ),
  ]
}

function termFaults({ path, text }: Placed, { check }: YamlRule, dimension: Dimension, known: KnownLists): Fault[] {
  const literals = literalsOf(text)
  if (literals === undefined) {
    return [
      at(
        path,
        `“${text}”的括号套了括号，或括号里有“…”。请把各种写法并列。`,
        `${text} nests brackets or holds a slot in them. List the alternatives side by side.`,
      ),
    ]
  }
  const changed = literals.find((literal) => normalizeMarks(literal) !== literal)
  if (changed !== undefined) {
    return [
      at(
        path,
        `“${text}”永远找不到：标点会先统一成全角，即“${normalizeMarks(changed)}”。请照这样写。`,
        `${text} would never be found, since marks are normalised to ${normalizeMarks(changed)}. Write it so.`,
      ),
    ]
  }
  const inside = 'inside' in check ? (check.inside ?? []) : []
  if (!known.isFixedWording || !isScored(dimension) || inside.includes('formula') || text.includes('…')) return []
  const fixed = literals.find((literal) => known.isFixedWording?.(literal))
  if (fixed === undefined) return []
  return [
    at(
      path,
      `“${fixed}”是固定提法，文风规则不看固定提法，这个词永远报不出来。请删去；确要查，写 inside: [formula]。`,
      `${fixed} is fixed wording, which style rules pass over, so it would never be reported. Remove it; if you mean it, add inside: [formula].`,
    ),
  ]
}

/** `max: most` means the option `most`. */
function numberFaults({ check, options = {} }: YamlRule): Fault[] {
  const named: Placed[] = []
  const add = (path: Fault['path'], value: unknown): void => {
    if (typeof value === 'string') named.push({ path, text: value })
  }
  if ('max' in check) add(['check', 'max'], check.max)
  if (check.kind === 'structure') {
    check.tests.forEach((test, index) => {
      if ('max' in test) add(['check', 'tests', index, 'max'], test.max)
      if ('min' in test) add(['check', 'tests', index, 'min'], test.min)
    })
  }
  return named.flatMap(({ path, text }) => {
    const type = options[text]?.type
    if (type === 'integer' || type === 'number') return []
    const near = nearestName(text, Object.keys(options))
    return [
      at(
        path,
        `${text} 不是数，也不是本规则的数值选项。${near ? `是不是 ${near}？` : '请写一个数，或在 options 里加上它。'}`,
        `${text} is neither a number nor a numeric option of this rule. ${near ? `Did you mean ${near}?` : 'Write a number, or add it to options.'}`,
      ),
    ]
  })
}

function messageFaults({ check, messages }: YamlRule): Fault[] {
  if (check.kind !== 'structure') return []
  return check.tests.flatMap(({ message }, index) => {
    if (message === undefined || message in messages) return []
    const names = Object.keys(messages)
    return [
      at(
        ['check', 'tests', index, 'message'],
        `messages 里没有 ${message}。有的是：${names.join('、')}。`,
        `messages holds no ${message}. It holds: ${names.join(', ')}.`,
      ),
    ]
  })
}
