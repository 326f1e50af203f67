import { frequentWords } from './frequent-words.ts'

/** What is known of a stretch of an expression. */
interface Stretch {
  /** All texts it can match, where they are few; an assertion matches the empty text. */
  readonly exact?: readonly string[] | undefined
  /** Texts of which every text with a match holds one. */
  readonly required?: readonly string[] | undefined
}

/** Most texts that are spelled out, and most literals that are worth looking for. */
const mostTexts = 60
const mostLiterals = 600
/** Characters that most sentences hold, and those that many do: looking for one of them spares an expression little. */
const everywhere = '，。、的'
const common = '一是不了在有和为以要对中大年：；“”（）'

/** Share of places at which a common word begins; each of the list stands at one in two thousand or more. */
const shareOfCommonWord = 0.001

const unknown: Stretch = {}
const empty: Stretch = { exact: [''] }

/**
 * Literals of which every text that a regular expression matches holds at least one, the rarest there are; undefined
 * where the expression asks for none. A search for these spares most sentences the expression. Reads what rules use: groups,
 * alternatives, classes, quantifiers, assertions, without flags; whatever else it meets it takes as unknown.
 */
export function requiredLiterals(source: string): readonly string[] | undefined {
  const { required } = reader(source).alternatives()
  // Where 强 is looked for, 加强 need not be.
  return required?.filter((text) => !required.some((other) => other !== text && text.includes(other)))
}

function reader(source: string): { alternatives(): Stretch } {
  let at = 0
  return { alternatives }

  function alternatives(): Stretch {
    const branches = [sequence()]
    while (source.charAt(at) === '|') {
      at++
      branches.push(sequence())
    }
    return union(branches)
  }

  function sequence(): Stretch {
    let best: readonly string[] | undefined
    let exact = true
    let run: readonly string[] = ['']
    const offer = (texts: readonly string[] | undefined): void => {
      if (texts && !texts.includes('') && (!best || frequency(texts) < frequency(best))) best = texts
    }
    while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
      const next = quantified(atom())
      // That of an assertion, which adds nothing to the run; any other is offered with its run.
      if (next.exact?.includes('')) offer(next.required)
      if (next.exact && run.length * next.exact.length <= mostTexts) {
        run = run.flatMap((head) => next.exact?.map((tail) => head + tail) ?? [])
        continue
      }
      offer(run)
      offer(next.required)
      exact = false
      run = next.exact ?? ['']
    }
    offer(run)
    return { exact: exact ? run : undefined, required: best }
  }

  function atom(): Stretch {
    const unit = source.charAt(at)
    if (unit === '(') return group()
    if (unit === '[') return characterClass()
    if (unit === '\\') return escape()
    at++
    if (unit === '^' || unit === '$') return empty
    return unit === '.' ? unknown : literal(unit)
  }

  function group(): Stretch {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '('
    at += opening.length
    const inner = alternatives()
    at++
    // What a look ahead or behind asks for stands in the text too, if not in the match.
    if (opening.endsWith('=')) return { exact: [''], required: inner.required }
    return opening.endsWith('!') ? empty : inner
  }

  function characterClass(): Stretch {
    const text = /^\[(?:\\.|[^\]\\])*\]/.exec(source.slice(at))?.[0] ?? source.slice(at)
    at += text.length
    const members = text.slice(1, -1)
    if (/^\^|\\|.-./.test(members)) return unknown
    return { exact: [...members], required: [...members] }
  }

  function escape(): Stretch {
    const text = /^\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|[1-9]\d?|.)/.exec(source.slice(at, at + 40))?.[0] ?? '\\'
    at += text.length
    const unit = text.charAt(1)
    if (unit === 'b' || unit === 'B') return empty
    if (unit === 'u' || unit === 'x') return literal(String.fromCharCode(Number.parseInt(text.slice(2), 16)))
    return /\w/.test(unit) ? unknown : literal(unit)
  }

  function quantified(stretch: Stretch): Stretch {
    const match = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at, at + 12))
    if (!match) return stretch
    at += match[0].length
    const sign = match[0].charAt(0)
    if (sign === '+') return { required: stretch.required }
    if (sign === '*') return unknown
    if (sign === '?') return { exact: stretch.exact && [...stretch.exact, ''], required: undefined }
    const least = Number(match[1])
    if (least === 0) return unknown
    return least === 1 && match[2] === undefined ? stretch : { required: stretch.required }
  }
}

function literal(text: string): Stretch {
  return { exact: [text], required: [text] }
}

function union(branches: readonly Stretch[]): Stretch {
  const [only] = branches
  if (branches.length === 1 && only) return only
  return {
    exact: all(branches.map(({ exact }) => exact)),
    required: all(branches.map(({ required }) => required)),
  }
}

/** All texts of all lists; undefined where one list is unknown or they are too many. */
function all(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const texts = new Set<string>()
  for (const list of lists) {
    if (!list) return undefined
    for (const text of list) texts.add(text)
  }
  return texts.size <= mostLiterals ? [...texts] : undefined
}

/** At how many places of a text one of these stands, roughly. */
function frequency(literals: readonly string[]): number {
  return literals.reduce((sum, text) => sum + likelihood(text), 0)
}

function likelihood(text: string): number {
  const opensCommonly = frequentWords.has(text.slice(0, 2))
  let product = opensCommonly ? shareOfCommonWord : 1
  for (let at = opensCommonly ? 2 : 0; at < text.length && at < 3; at++) product *= shareOf(text.charAt(at))
  return product
}

function shareOf(unit: string): number {
  if (everywhere.includes(unit)) return 0.1
  return common.includes(unit) ? 0.02 : 0.003
}
